package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import java.util.Optional;

/** How much of each block's text a page states elsewhere: each text is parted into runs of words once. Not thread-safe. */
final class Stated {

    private static final float NONE = -1;
    private static final int MIN_BODY_UNITS = 100;

    private final Optional<WordRuns> body;
    private final Optional<WordRuns> description;
    private final Optional<WordRuns> titles;
    private final Shares[] known;

    /**
     * The shares of a block's runs of words.
     *
     * @param body        in the article text that the page states for machines, -1 when there is none
     * @param description in what the head says of the article, -1 when it says nothing
     * @param titles      in what the article is called, -1 when it has no name
     */
    record Shares(float body, float description, float titles) {}

    Stated(Clues clues, int blocks) {
        this.body = clues.body().filter(text -> text.length() > MIN_BODY_UNITS).map(WordRuns::new);
        this.description = clues.description().map(WordRuns::new);
        this.titles = clues.titles().isEmpty()
                ? Optional.empty()
                : Optional.of(new WordRuns(String.join(" | ", clues.titles())));
        this.known = new Shares[blocks];
    }

    boolean hasBody() {
        return body.isPresent();
    }

    Shares of(Block block) {
        int index = block.index();
        if (known[index] == null) {
            int[] runs = WordRuns.of(block.text());
            known[index] = new Shares(share(body, runs), share(description, runs), share(titles, runs));
        }
        return known[index];
    }

    private static float share(Optional<WordRuns> text, int[] runs) {
        return text.isPresent() ? text.get().share(runs) : NONE;
    }
}
