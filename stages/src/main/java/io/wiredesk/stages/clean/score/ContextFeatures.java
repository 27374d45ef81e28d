package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import java.util.List;
import java.util.function.Consumer;

/** What the first look at a page says about the surroundings of a block. */
final class ContextFeatures {

    private final Page page;
    private final PageStats stats;
    private final double[] scores;
    private final double[] sums;
    private final double[] weights;

    /** @param scores the first look's score of each block, from 0 to 1 */
    ContextFeatures(PageStats stats, double[] scores) {
        this.page = stats.page();
        this.stats = stats;
        this.scores = scores;
        this.sums = new double[scores.length + 1];
        this.weights = new double[scores.length + 1];
        for (int i = 0; i < scores.length; i++) {
            double weight = Math.min(60, stats.words(i)) + 1.0;
            sums[i + 1] = sums[i] + weight * scores[i];
            weights[i + 1] = weights[i] + weight;
        }
    }

    void of(int index, Consumer<String> sink) {
        Block block = page.blocks().get(index);
        String size = ",words=" + Math.min(5, StoryFeatures.bucket(stats.words(index)));
        sink.accept("own=" + level(scores[index]));
        sink.accept("own=" + level(scores[index]) + size);
        for (int offset : new int[] {-3, -2, -1, 1, 2, 3}) {
            int other = index + offset;
            sink.accept("score" + offset + '=' + (other < 0 || other >= scores.length ? "none" : level(scores[other])));
        }
        sink.accept("before=" + level(mean(index - 6, index)) + size);
        sink.accept("after=" + level(mean(index + 1, index + 7)) + size);
        sink.accept("sides=" + level(mean(index - 3, index)) + ',' + level(mean(index + 1, index + 4)));
        sink.accept("earlier=" + level(mass(0, index)) + ",later=" + level(mass(index + 1, scores.length)));
        boxes(block, size, sink);
    }

    private void boxes(Block block, String size, Consumer<String> sink) {
        List<Box> boxes = page.boxes();
        int at = block.markup().box();
        for (int level = 0; level < 5 && at >= 0; level++) {
            Box box = boxes.get(at);
            sink.accept("box" + level + '=' + level(mean(box.from(), box.to())));
            sink.accept("mass" + level + '=' + level(mass(box.from(), box.to())) + (level < 3 ? size : ""));
            at = box.parent();
        }
    }

    /** The mean score of these blocks, long ones counting more. */
    private double mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(scores.length, to);
        return start >= end ? 0 : (sums[end] - sums[start]) / (weights[end] - weights[start]);
    }

    /** The share of the whole page's story that stands in these blocks. */
    private double mass(int from, int to) {
        double all = sums[scores.length];
        return all == 0 ? 0 : (sums[to] - sums[from]) / all;
    }

    private static int level(double score) {
        return (int) Math.round(8 * score);
    }
}
