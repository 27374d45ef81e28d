package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.WordLists;

/** Collects what documents say about themselves. Immutable and safe for use by several threads. */
public final class FactsCollector {

    private final People.Readers people;
    private final DateWords dates;

    /** @param words the shipped word lists */
    public FactsCollector(WordLists words) {
        this.people = People.Readers.of(words);
        this.dates = new DateWords(words);
    }

    /** Reads what a document says about itself in its envelope and its head. */
    public Statements read(Document document, Page page) {
        return new Statements(document, page, people, dates);
    }
}
