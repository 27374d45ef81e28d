package io.wiredesk.stages.entities;

/** Finds what a story names. Implementations are immutable and safe for use by several threads. */
public interface EntityFinder {

    /**
     * Finds the entities, values and quotes of a story, in time linear in its length.
     *
     * @return findings whose offsets are in {@code story.text()}; empty findings when the language is not supported
     */
    Findings find(Story story);

    /** Version of the finder and its model for a language; {@code unsupported} when it has none for it. */
    String version(String language);
}
