package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.CleanText;

/** A cleaned text, and what its residue says about the article. Immutable. */
public record Cleaned(CleanText text, Gleanings gleanings) {}
