package io.wiredesk.stages.clean.memory;

/**
 * What the other articles of a source say about one of its articles: neither the article itself nor an earlier revision of it, nor
 * another that tells the same story. For use by one thread, until its memory changes.
 */
public final class Recall {

    private final TextShelf texts;
    private final PathShelf paths;
    private final int others;

    /**
     * What articles say about a place.
     *
     * @param articles how many have it
     * @param odds     the mean of the logarithms of the odds that a block there is the story, from -5 to 5; 0 when none has it
     */
    public record Standing(int articles, double odds) {}

    Recall(TextShelf texts, PathShelf paths, int others) {
        this.texts = texts;
        this.paths = paths;
        this.others = others;
    }

    /** How many other articles are remembered. */
    public int articles() {
        return Integer.bitCount(others);
    }

    /**
     * In how many of them a text stood.
     *
     * @param fingerprint from {@link Fingerprint#of}
     */
    public int seen(long fingerprint) {
        return Integer.bitCount(texts.mask(fingerprint) & others);
    }

    /**
     * What rules took the text for, as {@link Notes#text} was told; 0 when none took it for anything.
     *
     * @param fingerprint from {@link Fingerprint#of}
     */
    public int label(long fingerprint) {
        return texts.label(fingerprint);
    }

    /**
     * What they say about a place.
     *
     * @param path from {@link PathKeys}
     */
    public Standing place(long path) {
        return paths.standing(path, others);
    }
}
