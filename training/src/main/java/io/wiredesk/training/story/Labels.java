package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.Block;
import java.util.Arrays;
import java.util.List;

/**
 * Which blocks of a saved page belong to the story, as far as people said. With a body, a block is story when its runs of words
 * stand there and it lies on the best way through both texts in reading order; a copy elsewhere on the page is not.
 */
final class Labels {

    static final byte UNKNOWN = -1;
    static final byte RESIDUE = 0;
    static final byte STORY = 1;

    private static final int MIN_SEGMENT = 4;
    private static final int LONG_BLOCK = 40;

    private Labels() {}

    static byte[] of(List<Block> blocks, SavedPage saved) {
        if (!saved.text().isBlank()) {
            return new Alignment(saved.text()).labels(blocks);
        }
        byte[] labels = new byte[blocks.size()];
        Arrays.fill(labels, UNKNOWN);
        List<String> with = saved.with().stream().map(Fold::words).toList();
        List<String> without = saved.without().stream().map(Fold::words).toList();
        for (Block block : blocks) {
            labels[block.index()] = bySegments(Fold.words(block.text()), with, without);
        }
        return labels;
    }

    private static byte bySegments(String text, List<String> with, List<String> without) {
        boolean story = with.stream()
                .anyMatch(segment -> !segment.isEmpty() && text.contains(segment)
                        || text.length() > LONG_BLOCK && segment.contains(text));
        if (story) {
            return STORY;
        }
        boolean residue = without.stream()
                .anyMatch(segment -> segment.length() >= MIN_SEGMENT && text.contains(segment)
                        || text.length() >= MIN_SEGMENT && segment.contains(text));
        return residue ? RESIDUE : UNKNOWN;
    }
}
