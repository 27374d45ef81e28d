package io.wiredesk.stages.blocks;

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
}
