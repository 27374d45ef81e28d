package io.wiredesk.stages.entities;

import io.wiredesk.stages.clean.ledger.CleanText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the entity stage reads of an article. Title and standfirst are evidence only: mentions are found in {@code text}.
 *
 * @param language    BCP 47 tag
 * @param publishedAt what relative dates refer to; empty when all that is known is when the document was first seen,
 *                    because a relative date cannot be resolved then
 * @param text        the cleaned text
 * @param blocks      where the blocks stand in {@code text}, in order
 */
public record Story(
        String language,
        Optional<Instant> publishedAt,
        Optional<String> title,
        Optional<String> standfirst,
        String text,
        List<CleanText.Span> blocks) {}
