package io.wiredesk.stages.blocks;

import java.util.List;

/**
 * A document as the cleaner sees it.
 *
 * @param blocks in reading order
 * @param boxes  the elements around them, a box behind the one that holds it; the first is the root
 * @param head   what an HTML document says in places that are not visible; {@link Head#NONE} for plain text
 */
public record Page(List<Block> blocks, List<Box> boxes, Head head) {

    /** Marked-up and plain documents are cleaned differently. */
    public boolean markedUp() {
        return !boxes.get(0).tag().isEmpty();
    }
}
