package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;
import io.wiredesk.stages.clean.phrases.Match;
import io.wiredesk.stages.clean.phrases.RuleBook;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the words of a page's blocks and the names of its elements tell by themselves, each looked up once. Used by one thread. */
final class PageWords {

    private static final int SENTENCE_WORDS = 8;

    /** What is looked up. */
    record Vocabulary(RuleBook rules, Hints hints, ElementWords elements) {}

    private final Page page;
    private final Vocabulary vocabulary;
    private final Tokens[] tokens;
    /** Null for blocks that have not been looked at, as in the next list. */
    private final List<Optional<Match>> wholes;

    private final List<Optional<Residue>> hints;
    private NamedElements elements;

    PageWords(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.tokens = new Tokens[page.blocks().size()];
        this.wholes = new ArrayList<>(Collections.nCopies(tokens.length, null));
        this.hints = new ArrayList<>(Collections.nCopies(tokens.length, null));
    }

    Page page() {
        return page;
    }

    private Block block(int index) {
        return page.blocks().get(index);
    }

    Tokens tokens(int block) {
        if (tokens[block] == null) {
            tokens[block] = Tokens.of(block(block).text());
        }
        return tokens[block];
    }

    /** The first rule by which the whole of a block goes. */
    Optional<Match> whole(int block) {
        if (wholes.get(block) == null) {
            wholes.set(block, vocabulary.rules().whole(block(block).text(), tokens(block)));
        }
        return wholes.get(block);
    }

    /** The class that the words of a block stand for, when it is known to be residue. */
    Optional<Residue> hint(int block) {
        if (hints.get(block) == null) {
            hints.set(block, vocabulary.hints().residue(tokens(block)));
        }
        return hints.get(block);
    }

    /** What the page's elements are named for. */
    NamedElements elements() {
        if (elements == null) {
            elements = new NamedElements(page, vocabulary.elements());
        }
        return elements;
    }

    /** The class that the elements around a block stand for. */
    Optional<Residue> named(int block) {
        return elements().residue(block(block).markup().box(), tokens(block).words());
    }

    /** Whether a block reads like a sentence of a story: long enough, and ended like one. */
    boolean isSentence(int block) {
        return tokens(block).words() >= SENTENCE_WORDS
                && Sentences.isEnded(block(block).text());
    }
}
