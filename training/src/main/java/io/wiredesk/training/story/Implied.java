package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What labels of a few passages say about the rest of their page. Between the first passage of the story and the last one, what has the
 * element path of such a passage, and not that of residue, is story; outside the innermost element that holds them all nothing is,
 * unless it stands between the headline and the first of them.
 */
final class Implied {

    /** One passage alone does not show the element that holds the story. */
    private static final int MIN_STORIES = 2;
    /** How many blocks in front of the first passage may belong to the story where there is no headline. */
    private static final int HEADER = 10;

    private final List<Block> blocks;
    private final byte[] said;
    private final Set<String> storyPaths = new HashSet<>();
    private final Set<String> residuePaths = new HashSet<>();
    private int stories;
    private int first = -1;
    private int last = -1;

    private Implied(Page page, byte[] said) {
        this.blocks = page.blocks();
        this.said = said;
        for (Block block : blocks) {
            switch (said[block.index()]) {
                case Labels.STORY -> addStory(block);
                case Labels.RESIDUE -> residuePaths.add(block.markup().path());
                default -> {}
            }
        }
    }

    private void addStory(Block block) {
        storyPaths.add(block.markup().path());
        stories++;
        first = first < 0 ? block.index() : first;
        last = block.index();
    }

    /** The labels with those that they imply. */
    static byte[] of(Page page, byte[] said) {
        Implied implied = new Implied(page, said);
        return implied.stories < MIN_STORIES ? said : implied.labels(implied.around(page.boxes()));
    }

    private byte[] labels(Box around) {
        int header = header();
        byte[] labels = said.clone();
        for (Block block : blocks) {
            int index = block.index();
            if (said[index] == Labels.UNKNOWN) {
                boolean inside = index >= around.from() && index < around.to();
                boolean underHeadline = index >= header && index < first;
                labels[index] = inside ? within(block) : underHeadline ? Labels.UNKNOWN : Labels.RESIDUE;
            }
        }
        return labels;
    }

    /** What an unlabelled block within the element of the story is. */
    private byte within(Block block) {
        boolean between = block.index() > first && block.index() < last;
        return between && isOfStory(block) ? Labels.STORY : Labels.UNKNOWN;
    }

    private boolean isOfStory(Block block) {
        String path = block.markup().path();
        return storyPaths.contains(path) && !residuePaths.contains(path);
    }

    /** The innermost element around all passages of the story. */
    private Box around(List<Box> boxes) {
        Box around = boxes.get(0);
        for (Box box : boxes) {
            around = box.from() <= first && box.to() > last ? box : around;
        }
        return around;
    }

    /** Where the story may begin. */
    private int header() {
        int header = Math.max(0, first - HEADER);
        for (int i = 0; i <= first; i++) {
            header = blocks.get(i).markup().level() == 1 ? i : header;
        }
        return header;
    }
}
