package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Zone;

/** What can be said about a block as numbers, without any score of it. */
final class OwnFeatures {

    private static final float NONE = -1;
    private static final Zone[] ZONES = Zone.values();
    private static final int[] NEIGHBOURS = {-2, -1, 1, 2};

    private final PageView view;
    private final HashedWeights.Look seen;
    private final Clues clues;
    private final Stated stated;
    private final int[] headings;

    OwnFeatures(PageView view, HashedWeights.Look seen, Clues clues) {
        this.seen = seen;
        this.view = view;
        this.clues = clues;
        this.stated = new Stated(clues, view.size);
        this.headings = headings(view);
    }

    /** For each block the index of the last heading in front of it, -1 where there is none. */
    private static int[] headings(PageView view) {
        int[] headings = new int[view.size];
        int last = -1;
        for (int i = 0; i < headings.length; i++) {
            headings[i] = last;
            last = view.page.blocks().get(i).markup().level() > 0 ? i : last;
        }
        return headings;
    }

    void of(int index, Row row) {
        Block block = view.page.blocks().get(index);
        text(index, block, row);
        markup(index, block, row);
        clues(index, block, row);
        position(index, row);
        for (int offset : NEIGHBOURS) {
            neighbour(index, index + offset, row);
        }
        boxes(index, row);
        look(index, row);
        wording(index, row);
    }

    private void look(int index, Row row) {
        row.add(seen.odds()[index]);
        row.add(seen.around()[index]);
        row.add(index == 0 ? NONE : seen.around()[index] - seen.around()[index - 1]);
        row.add(index + 1 == view.size ? NONE : seen.around()[index] - seen.around()[index + 1]);
    }

    private void text(int index, Block block, Row row) {
        TextShape shape = view.shapes[index];
        float units = block.text().length();
        row.add(shape.words);
        row.add(units / shape.words);
        row.add(shape.ended);
        row.add(shape.first);
        row.add(shape.last < 256 ? shape.last : 256);
        row.add(shape.commas);
        row.add(shape.stops);
        row.add(shape.digits / units);
        row.add(shape.upper / (shape.letters + 1f));
        row.add(view.copies[index]);
    }

    private void markup(int index, Block block, Row row) {
        row.add(view.links[index]);
        row.add(block.markup().linkUnits());
        row.add(block.kind().ordinal());
        row.add(block.markup().level());
        for (Zone zone : ZONES) {
            row.add(block.in(zone));
        }
    }

    private void clues(int index, Block block, Row row) {
        row.add(clues.residue()[index]);
        row.add(clues.cut()[index]);
        Stated.Shares shares = stated.of(block);
        row.add(shares.body());
        row.add(stated.hasBody());
        row.add(shares.description());
        row.add(shares.titles());
        row.add(clues.title() < 0 ? 999 : index - clues.title());
    }

    private void wording(int index, Row row) {
        Wording wording = clues.wording();
        row.add(wording.named()[index]);
        row.add(index == 0 ? NONE : wording.named()[index - 1]);
        row.add(wording.nearest()[index]);
        row.add(wording.levels()[index]);
        row.add(wording.comments()[index]);
        row.add(wording.hints()[index]);
        int heading = headings[index];
        row.add(heading < 0 ? NONE : wording.hints()[heading]);
        row.add(heading < 0 ? 999 : index - heading);
    }

    private void position(int index, Row row) {
        row.add(index);
        row.add(view.size - index);
        row.add((float) index / view.size);
        row.add(view.size);
        row.add(view.title < 0 ? 999 : index - view.title);
        row.add(view.allProse());
    }

    private void neighbour(int index, int other, Row row) {
        if (other < 0 || other >= view.size) {
            for (int i = 0; i < 6; i++) {
                row.add(NONE);
            }
            return;
        }
        Block block = view.page.blocks().get(other);
        row.add(view.shapes[other].words);
        row.add(view.shapes[other].ended);
        row.add(view.links[other]);
        row.add(view.paths[other] == view.paths[index]);
        row.add(16 * block.kind().ordinal() + block.markup().level());
        row.add(clues.residue()[other]);
    }

    private void boxes(int index, Row row) {
        int at = view.box[index];
        for (int level = 0; level < 4; level++) {
            if (at < 0) {
                for (int i = 0; i < 4; i++) {
                    row.add(NONE);
                }
                continue;
            }
            Box box = view.box(at);
            row.add(box.to() - box.from());
            row.add(view.words(box.from(), box.to()));
            row.add(view.linked(box.from(), box.to()));
            row.add((float) view.prose(box.from(), box.to()) / (view.allProse() + 1));
            at = box.parent();
        }
    }
}
