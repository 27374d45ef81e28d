package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the looks at a page share: the shape of each block, and running sums, so that what a box holds is known at once. */
final class PageView {

    private static final int PROSE_WORDS = 12;
    private static final double PROSE_LINKS = 0.3;

    final Page page;
    final int size;
    final TextShape[] shapes;
    final float[] links;
    /** How long each block is, as a power of two, and how much of it stands in links, in quarters that are begun. */
    final int[] lengths;

    final int[] quarters;
    /** A number for each element path of the page. */
    final int[] paths;

    final int pathCount;
    final int[] box;
    /** How many blocks of the page have the same text. */
    final int[] copies;
    /** Index of the first main heading, -1 when there is none. */
    final int title;

    private final int[] wordSums;
    private final int[] proseSums;
    private final float[] linkedSums;

    PageView(Page page) {
        this.page = page;
        List<Block> blocks = page.blocks();
        size = blocks.size();
        TextScan scan = new TextScan();
        shapes = new TextShape[size];
        links = new float[size];
        lengths = new int[size];
        quarters = new int[size];
        paths = new int[size];
        box = new int[size];
        copies = new int[size];
        wordSums = new int[size + 1];
        proseSums = new int[size + 1];
        linkedSums = new float[size + 1];
        Map<String, Integer> known = new HashMap<>();
        Map<Integer, Integer> texts = new HashMap<>();
        int heading = -1;
        for (int i = 0; i < size; i++) {
            Block block = blocks.get(i);
            shapes[i] = new TextShape(block.text(), scan);
            links[i] = (float) block.linkDensity();
            lengths[i] = bucket(shapes[i].words);
            quarters[i] = (int) Math.ceil(4 * links[i]);
            box[i] = block.markup().box();
            Integer path = known.putIfAbsent(block.markup().path(), known.size());
            paths[i] = path == null ? known.size() - 1 : path;
            texts.merge(shapes[i].whole, 1, Integer::sum);
            int words = shapes[i].words;
            wordSums[i + 1] = wordSums[i] + words;
            proseSums[i + 1] = proseSums[i] + (isProse(i) ? words : 0);
            linkedSums[i + 1] = linkedSums[i] + words * links[i];
            heading = heading < 0 && block.markup().level() == 1 ? i : heading;
        }
        for (int i = 0; i < size; i++) {
            copies[i] = texts.get(shapes[i].whole);
        }
        pathCount = known.size();
        title = heading;
    }

    /** Long, with few links. */
    boolean isProse(int block) {
        return shapes[block].words >= PROSE_WORDS && links[block] < PROSE_LINKS;
    }

    Box box(int index) {
        return page.boxes().get(index);
    }

    int words(int from, int to) {
        return wordSums[to] - wordSums[from];
    }

    /** Words in long blocks with few links. */
    int prose(int from, int to) {
        return proseSums[to] - proseSums[from];
    }

    int allProse() {
        return proseSums[size];
    }

    /** The share of these blocks' words that stand in links. */
    float linked(int from, int to) {
        int all = words(from, to);
        return all == 0 ? 0 : (linkedSums[to] - linkedSums[from]) / all;
    }

    /** Powers of two. */
    static int bucket(int count) {
        return 32 - Integer.numberOfLeadingZeros(count);
    }
}
