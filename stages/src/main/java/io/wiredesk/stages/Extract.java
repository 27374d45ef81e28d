package io.wiredesk.stages;

import io.wiredesk.stages.clean.ledger.CleanText;
import java.util.Optional;

/**
 * What the first stages make of a document.
 *
 * @param facts            what the document says about itself
 * @param story            the story and the ledger of what was taken out of it
 * @param declaredLanguage the language that the envelope or the document declares
 */
public record Extract(Article.Facts facts, CleanText story, Optional<String> declaredLanguage) {}
