package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as the cleaner sees it.
 *
 * @param blocks in reading order
 * @param boxes  the elements around them, a box behind the one that holds it; the first is the root
 * @param head   what an HTML document says in places that are not visible; {@link Head#NONE} for plain text
 * @param fragment whether it is marked up without a page around it, as the content of a feed entry is
 */
public record Page(List<Block> blocks, List<Box> boxes, Head head, boolean fragment) {

    /** Marked-up and plain documents are cleaned differently. */
    public boolean markedUp() {
        return !boxes.get(0).tag().isEmpty();
    }

    /** The same page with the blocks of an article's body behind all others. */
    public Page with(List<Block> story) {
        int end = blocks.size() + story.size();
        List<Box> allBoxes = new ArrayList<>(boxes);
        Box root = boxes.get(0);
        allBoxes.set(0, new Box(root.parent(), root.tag(), root.tokens(), root.from(), end));
        allBoxes.add(new Box(0, "article", List.of(), blocks.size(), end));
        List<Block> allBlocks = new ArrayList<>(blocks);
        for (Block block : story) {
            Markup markup = Markup.story(boxes.size(), block.markup().level());
            allBlocks.add(new Block(allBlocks.size(), block.kind(), block.text(), markup));
        }
        return new Page(List.copyOf(allBlocks), List.copyOf(allBoxes), head, fragment);
    }
}
