package io.wiredesk.stages.clean;

/** A cleaned text, and what its residue says about the article. */
public record Cleaned(CleanText text, Gleanings gleanings) {}
