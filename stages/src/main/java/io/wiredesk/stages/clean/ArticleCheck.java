package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.lines.Sentences;
import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells pages that hold no story: error pages, and pages that are links only. When in doubt it is a story. Immutable. */
public final class ArticleCheck {

    private static final int SHORT_WORDS = 150;
    private static final int MAX_UNITS = 4_000;
    private static final int SENTENCE_WORDS = 8;
    /** As long is a paragraph, whatever it ends with. */
    private static final int PARAGRAPH_WORDS = 25;

    /** Fewer without a sentence are hardly worth reading. */
    private static final int FEW_WORDS = 30;

    private static final double MOSTLY_LINKS = 0.5;

    private final Set<String> errors;

    public ArticleCheck(WordLists words) {
        this.errors = words.folded("error");
    }

    /**
     * Why this is not an article, if it is not.
     *
     * @param titles what the page is called
     * @param clean  what is left of the page
     * @return one phrase for people, which quotes nothing of the page
     */
    public Optional<String> objection(Page page, List<String> titles, CleanText clean) {
        if (clean.text().isBlank()) {
            return Optional.of("no story among the visible text");
        }
        if (!page.markedUp()) {
            return FileLists.isFileList(page) ? Optional.of("a list of file names") : Optional.empty();
        }
        if (titles.stream().map(WordLists::fold).anyMatch(this::isError) && words(clean.text()) < SHORT_WORDS) {
            return Optional.of("an error page");
        }
        boolean linksOnly = linkDensity(page.blocks()) > MOSTLY_LINKS && !hasSentence(clean);
        return linksOnly && !isPlain(page, clean) ? Optional.of("links and no story") : Optional.empty();
    }

    private static int words(String text) {
        return Tokens.of(text.substring(0, Math.min(MAX_UNITS, text.length()))).words();
    }

    private boolean isError(String title) {
        return errors.stream()
                .anyMatch(error -> title.equals(error) || title.startsWith(error + ' ') || title.endsWith(' ' + error));
    }

    private static boolean hasSentence(CleanText clean) {
        return clean.blocks().stream()
                .map(span -> clean.text().substring(span.start(), span.end()))
                .anyMatch(ArticleCheck::isSentence);
    }

    private static boolean isSentence(String text) {
        int words = Tokens.of(text).words();
        return words >= PARAGRAPH_WORDS || words >= SENTENCE_WORDS && Sentences.isEnded(text);
    }

    /** Lyrics, lists and tables have no sentences, and what is kept of them few links. */
    private static boolean isPlain(Page page, CleanText clean) {
        Set<String> kept = clean.blocks().stream()
                .map(span -> clean.text().substring(span.start(), span.end()))
                .collect(Collectors.toSet());
        List<Block> blocks = page.blocks().stream()
                .filter(block -> kept.contains(block.text()))
                .toList();
        return words(clean.text()) >= FEW_WORDS && linkDensity(blocks) < MOSTLY_LINKS;
    }

    private static double linkDensity(List<Block> blocks) {
        double units = blocks.stream().mapToInt(block -> block.text().length()).sum();
        double linked = blocks.stream()
                .map(Block::markup)
                .mapToInt(markup -> markup.linkUnits())
                .sum();
        return units == 0 ? 0 : linked / units;
    }
}
