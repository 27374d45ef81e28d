package io.wiredesk.stages;

import io.wiredesk.stages.clean.CleanText;
import io.wiredesk.stages.entities.Findings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An enriched article: its story without residue, and what it is about.
 *
 * @param facts    what the document says about itself
 * @param story    the story and the ledger of what was taken out of it
 * @param language BCP 47 tag, {@code und} when it could not be told
 * @param findings what the story names
 * @param versions what made this
 */
public record Article(Facts facts, CleanText story, String language, Findings findings, Versions versions) {

    /**
     * What the document says about itself.
     *
     * @param title             without the site's name
     * @param byline            people only
     * @param dateline          the place that opens an agency story, as printed
     * @param publishedAt       never later than the document was first seen plus a small tolerance
     * @param publishedEvidence {@code feed}, {@code ndjson}, {@code archive}, {@code json-ld}, {@code meta}, {@code time},
     *                          {@code url} or {@code first-seen}; {@code time} is also a day that the page shows
     */
    public record Facts(
            Optional<String> title,
            Optional<String> standfirst,
            List<String> byline,
            Optional<String> dateline,
            Optional<String> section,
            List<String> tags,
            Instant publishedAt,
            String publishedEvidence,
            List<Media> media,
            Optional<Rights> rights) {}

    /** A picture or film: what its caption and its credit say. At least one of the three is there. */
    public record Media(Optional<String> caption, Optional<String> photographer, Optional<String> agency) {}

    /** What copyright and agency lines say. At least one of the three is there. */
    public record Rights(Optional<String> holder, Optional<Integer> year, Optional<String> agency) {}

    /** Versions of the cleaner's code, of its rule files, and of the entity finder with its model. */
    public record Versions(String cleaner, String rules, String entities) {}
}
