package io.wiredesk.stages.clean.memory;

import java.util.Optional;

/** One article held against the memory of its source. Used by one thread, for one article. */
public final class Reading {

    private final SourceMemory memory;
    private final String article;
    private Optional<Notes> notes = Optional.empty();

    /**
     * @param memory  that of the article's source; {@link #remember} changes it
     * @param article identifies it among those of its source, whatever its revision
     */
    public Reading(SourceMemory memory, String article) {
        this.memory = memory;
        this.article = article;
    }

    /** Takes these notes for those of the article, and asks what the other articles say about it. */
    public Recall recall(Notes ofArticle) {
        this.notes = Optional.of(ofArticle);
        return memory.recall(article, ofArticle);
    }

    /** Adds the article to the memory, if there are notes of it. Says whether there are. */
    public boolean remember() {
        notes.ifPresent(ofArticle -> memory.remember(article, ofArticle));
        return notes.isPresent();
    }
}
