package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.blocks.TextReader;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The story of a page that leaves it to a script to show it: nearly nothing of the article text that such a page states for machines
 * stands in its elements.
 */
public final class StatedStory {

    /** Shorter texts may be summaries, which pages need not show. */
    private static final int MIN_WORDS = 100;
    /** The share of the stated text that a page has at most if it leaves it to a script: titles and links repeat some of it. */
    private static final double HARDLY_ANY = 0.1;

    private StatedStory() {}

    /**
     * The page as a reader sees it who lets scripts run: the stated text comes behind all else, unless the page shows it anyway.
     *
     * @param stated the article text that the page states for machines, with or without markup
     */
    public static Page shown(Page page, Optional<String> stated) {
        return stated.map(StatedStory::blocks)
                .filter(story -> isLeftToScript(page, story))
                .map(page::with)
                .orElse(page);
    }

    private static List<Block> blocks(String stated) {
        Page page = stated.indexOf('<') < 0 ? TextReader.read(stated) : HtmlReader.read(stated);
        return page.blocks();
    }

    private static boolean isLeftToScript(Page page, List<Block> story) {
        Tokens tokens = tokens(story);
        if (tokens.words() < MIN_WORDS) {
            return false;
        }
        WordWindows windows = WordWindows.of(tokens);
        return windows.shared(WordWindows.of(tokens(page.blocks()))) <= HARDLY_ANY * windows.size();
    }

    private static Tokens tokens(List<Block> blocks) {
        return Tokens.of(blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
    }
}
