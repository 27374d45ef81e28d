package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import java.util.List;

/** Running sums over the blocks of a page, so that what a box holds is known in constant time. */
final class PageStats {

    private final Page page;
    private final int[] words;
    private final int[] wordSums;
    private final int[] proseSums;
    private final int[] linkedSums;
    private final int firstTitle;

    PageStats(Page page) {
        this.page = page;
        List<Block> blocks = page.blocks();
        words = new int[blocks.size()];
        wordSums = new int[blocks.size() + 1];
        proseSums = new int[blocks.size() + 1];
        linkedSums = new int[blocks.size() + 1];
        int title = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            words[i] = countWords(block.text());
            boolean prose = words[i] >= 12 && block.linkDensity() < 0.3;
            wordSums[i + 1] = wordSums[i] + words[i];
            proseSums[i + 1] = proseSums[i] + (prose ? words[i] : 0);
            linkedSums[i + 1] = linkedSums[i] + (int) (words[i] * block.linkDensity());
            title = title < 0 && block.markup().level() == 1 ? i : title;
        }
        firstTitle = title;
    }

    int words(int block) {
        return words[block];
    }

    /** Index of the first main heading, -1 when there is none. */
    int firstTitle() {
        return firstTitle;
    }

    /** Words in long blocks with few links, in a box. */
    int prose(Box box) {
        return proseSums[box.to()] - proseSums[box.from()];
    }

    int allProse() {
        return proseSums[proseSums.length - 1];
    }

    /** The share of a box's words that stand in links. */
    double linked(Box box) {
        int all = wordSums[box.to()] - wordSums[box.from()];
        return all == 0 ? 0 : (double) (linkedSums[box.to()] - linkedSums[box.from()]) / all;
    }

    Page page() {
        return page;
    }

    private static int countWords(String text) {
        int spaces = 0;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            spaces += c == ' ' ? 1 : 0;
            ideographs += c >= 0x3040 && c <= 0x9FFF ? 1 : 0;
        }
        return spaces + 1 + ideographs / 2;
    }
}
