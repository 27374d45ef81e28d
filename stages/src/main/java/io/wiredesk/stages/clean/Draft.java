package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Media;
import io.wiredesk.stages.Article.Rights;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.phrases.Match;
import io.wiredesk.stages.clean.phrases.RuleBook;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page while it is being cleaned: what the steps have decided and gleaned so far. Used by one thread. */
final class Draft {

    private final Page page;
    private final List<String> titles;
    private final Optional<String> body;
    private final Optional<Reading> reading;
    private final Verdicts verdicts;
    private final ElementNames names;
    private final Tokens[] tokens;
    /** The rule by which each block goes as a whole, null for those that have not been looked at. */
    private final List<Optional<Match>> wholes;

    private final List<Optional<Residue>> hints;

    private NamedElements elements;

    /** How far each block is from being taken out for its score; null where there is none. */
    double[] odds;

    Optional<String> title = Optional.empty();
    Optional<String> standfirst = Optional.empty();
    Optional<String> dateline = Optional.empty();
    Optional<String> section = Optional.empty();
    Optional<Rights> rights = Optional.empty();
    final List<String> bylines = new ArrayList<>();
    final List<String> timestamps = new ArrayList<>();
    final Set<Media> media = new LinkedHashSet<>();

    /**
     * @param titles what the envelope and the head of the page call the article, best first
     * @param body   the article text that the page states for machines
     * @param reading the article held against the memory of its source
     */
    Draft(Page page, List<String> titles, Optional<String> body, Optional<Reading> reading) {
        this.page = page;
        this.body = body;
        this.reading = reading;
        this.titles = titles;
        this.verdicts = new Verdicts(page.blocks());
        this.names = new ElementNames(page.boxes());
        this.tokens = new Tokens[page.blocks().size()];
        this.wholes = new ArrayList<>(Collections.nCopies(tokens.length, null));
        this.hints = new ArrayList<>(Collections.nCopies(tokens.length, null));
    }

    Page page() {
        return page;
    }

    List<String> titles() {
        return titles;
    }

    Optional<String> body() {
        return body;
    }

    Optional<Reading> reading() {
        return reading;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    /** What the elements of the page are called. */
    ElementNames names() {
        return names;
    }

    int size() {
        return tokens.length;
    }

    Block block(int index) {
        return page.blocks().get(index);
    }

    String text(int index) {
        return block(index).text();
    }

    Tokens tokens(int index) {
        if (tokens[index] == null) {
            tokens[index] = Tokens.of(text(index));
        }
        return tokens[index];
    }

    /** The first rule by which the whole of a block goes; looked for once. */
    Optional<Match> whole(int index, RuleBook rules) {
        if (wholes.get(index) == null) {
            wholes.set(index, rules.whole(text(index), tokens(index)));
        }
        return wholes.get(index);
    }

    /** The class that the words of a block stand for; looked for once. */
    Optional<Residue> hint(int index, Hints words) {
        if (hints.get(index) == null) {
            hints.set(index, words.residue(tokens(index)));
        }
        return hints.get(index);
    }

    /** What the page's elements are named for; looked for once. */
    NamedElements elements(ElementWords words) {
        if (elements == null) {
            elements = new NamedElements(page, words);
        }
        return elements;
    }

    /** The innermost figure around a block, by the index of its box; 0 when there is none. */
    int figure(int index) {
        int box = block(index).markup().box();
        while (box > 0 && !page.boxes().get(box).tag().equals("figure")) {
            box = page.boxes().get(box).parent();
        }
        return Math.max(0, box);
    }

    /** The first block at or behind this one of which something is kept, or the number of blocks. */
    int nextKept(int from) {
        int at = from;
        while (at < size() && verdicts.isRemoved(at)) {
            at++;
        }
        return at;
    }

    /** Index of the headline, or -1. */
    int indexOfTitle() {
        for (int i = 0; i < size(); i++) {
            if (verdicts.any(i, cut -> cut.rule().equals("title"))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether this block was taken for a byline or a timestamp. */
    boolean isHeader(int index) {
        return index < size()
                && verdicts.any(index, cut -> cut.residue() == Residue.BYLINE || cut.residue() == Residue.TIMESTAMP);
    }

    /** Whether the block reads like a sentence of a story: long enough, and ended like one. */
    boolean isSentence(int index) {
        return tokens(index).words() >= 8 && Sentences.isEnded(text(index));
    }

    Cleaned finish() {
        Gleanings gleanings = new Gleanings(
                title,
                standfirst,
                List.copyOf(bylines),
                dateline,
                section,
                List.copyOf(timestamps),
                List.copyOf(media),
                rights);
        return new Cleaned(Ledger.write(verdicts), gleanings);
    }
}
