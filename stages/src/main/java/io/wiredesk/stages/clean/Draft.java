package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Media;
import io.wiredesk.stages.Article.Rights;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.ledger.Ledger;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.ledger.Verdicts;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.ArrayList;
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
    private final PageWords words;

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
    Draft(PageWords words, List<String> titles, Optional<String> body, Optional<Reading> reading) {
        this.words = words;
        this.page = words.page();
        this.body = body;
        this.reading = reading;
        this.titles = titles;
        this.verdicts = new Verdicts(page.blocks());
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

    /** What the page's words tell by themselves. */
    PageWords words() {
        return words;
    }

    int size() {
        return page.blocks().size();
    }

    Block block(int index) {
        return page.blocks().get(index);
    }

    String text(int index) {
        return block(index).text();
    }

    Tokens tokens(int index) {
        return words.tokens(index);
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
