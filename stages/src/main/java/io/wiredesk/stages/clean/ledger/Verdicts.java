package io.wiredesk.stages.clean.ledger;

import io.wiredesk.stages.blocks.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What has been decided so far about the blocks of a page, each named by its index: the first verdict on a span stands. Used by one
 * thread.
 */
public final class Verdicts {

    private static final int MAX_EVIDENCE = 80;

    private final List<Block> blocks;
    private final List<List<Cut>> cuts;

    /** Nothing is decided yet. */
    public Verdicts(List<Block> blocks) {
        this.blocks = blocks;
        this.cuts = new ArrayList<>(blocks.size());
        blocks.forEach(block -> cuts.add(List.of()));
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The cuts of a block, in order and without overlap. */
    public List<Cut> of(int block) {
        return cuts.get(block);
    }

    /** Whether nothing of the block is left but white space. */
    public boolean isRemoved(int block) {
        List<Cut> all = cuts.get(block);
        return !all.isEmpty() && (isWhole(all, block) || kept(block).isBlank());
    }

    private boolean isWhole(List<Cut> all, int block) {
        return all.get(0).start() == 0
                && all.get(0).end() == blocks.get(block).text().length();
    }

    /** Whether nothing of the block has been taken out. */
    public boolean isUntouched(int block) {
        return cuts.get(block).isEmpty();
    }

    /** Whether some cut of the block is one of these. */
    public boolean any(int block, Predicate<Cut> wanted) {
        for (Cut cut : cuts.get(block)) {
            if (wanted.test(cut)) {
                return true;
            }
        }
        return false;
    }

    /** What is left of the block. */
    public String kept(int block) {
        String text = blocks.get(block).text();
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Cut cut : cuts.get(block)) {
            kept.append(text, at, cut.start());
            at = cut.end();
        }
        return kept.append(text, at, text.length()).toString();
    }

    /** Takes out a whole block, unless a part of it has been taken out already. */
    public void remove(int block, Residue residue, String rule, String evidence) {
        cut(block, new Cut(0, blocks.get(block).text().length(), residue, rule, evidence));
    }

    /** Takes out what is left of a block. */
    public void removeRest(int block, Residue residue, String rule, String evidence) {
        int at = 0;
        int end = blocks.get(block).text().length();
        for (Cut cut : cuts.get(block)) {
            cut(block, new Cut(at, cut.start(), residue, rule, evidence));
            at = cut.end();
        }
        cut(block, new Cut(at, end, residue, rule, evidence));
    }

    /** Takes out a part of a block, unless it overlaps with one that has been taken out already. */
    public void cut(int block, Cut cut) {
        if (cut.start() < cut.end() && cuts.get(block).isEmpty()) {
            cuts.set(block, List.of(brief(cut)));
            return;
        }
        boolean overlaps = any(block, old -> cut.start() < old.end() && old.start() < cut.end());
        if (cut.start() < cut.end() && !overlaps) {
            List<Cut> all = new ArrayList<>(cuts.get(block));
            all.add(brief(cut));
            all.sort(Comparator.comparingInt(Cut::start));
            cuts.set(block, List.copyOf(all));
        }
    }

    /** Forgets what was decided about a block. */
    public void restore(int block) {
        cuts.set(block, List.of());
    }

    /** Takes back what this rule took out of a block. */
    public void withdraw(int block, String rule) {
        cuts.set(
                block,
                cuts.get(block).stream().filter(cut -> !cut.rule().equals(rule)).toList());
    }

    /** Gives the cuts of a block other classes. */
    public void rename(int block, Function<Cut, Residue> name) {
        List<Cut> old = cuts.get(block);
        for (int i = 0; i < old.size(); i++) {
            Cut renamed = old.get(i).named(name.apply(old.get(i)));
            if (renamed != old.get(i)) {
                cuts.set(block, replaced(cuts.get(block), i, renamed));
            }
        }
    }

    private static List<Cut> replaced(List<Cut> cuts, int index, Cut cut) {
        List<Cut> all = new ArrayList<>(cuts);
        all.set(index, cut);
        return List.copyOf(all);
    }

    private static Cut brief(Cut cut) {
        String evidence = cut.evidence();
        return evidence.length() <= MAX_EVIDENCE
                ? cut
                : new Cut(cut.start(), cut.end(), cut.residue(), cut.rule(), evidence.substring(0, MAX_EVIDENCE));
    }
}
