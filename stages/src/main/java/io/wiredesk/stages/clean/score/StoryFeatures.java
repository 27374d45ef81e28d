package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Zone;
import java.util.function.Consumer;

/**
 * What can be seen of a block that tells whether it belongs to the story: its length and its links, how it ends, where it
 * stands, what the elements around it are called, and what its neighbours look like.
 */
final class StoryFeatures {

    static final int MAX_ANCESTORS = 7;
    private static final String END_MARKS = ".!?…。！？\"”»’)";

    private final PageStats stats;

    StoryFeatures(PageStats stats) {
        this.stats = stats;
    }

    /** Hands out all features of a block, one by one. */
    void of(int index, Consumer<String> sink) {
        ofBlock(index, sink);
        int at = stats.page().blocks().get(index).markup().box();
        for (int level = 0; level < MAX_ANCESTORS && at >= 0; level++) {
            ofAncestor(at, level, sink);
            at = stats.page().boxes().get(at).parent();
        }
    }

    /** The features that do not depend on the elements around the block. */
    void ofBlock(int index, Consumer<String> sink) {
        Block block = stats.page().blocks().get(index);
        sink.accept("bias");
        shape(block, "", sink);
        for (Zone zone : block.markup().zones()) {
            sink.accept("zone=" + zone);
        }
        position(index, sink);
        neighbours(index, sink);
    }

    /**
     * The features of an element around a block.
     *
     * @param level 0 for the innermost
     */
    void ofAncestor(int index, int level, Consumer<String> sink) {
        Box box = stats.page().boxes().get(index);
        String near = level < 2 ? "near" : "far";
        sink.accept(level + "tag=" + box.tag());
        for (String token : box.tokens()) {
            sink.accept("in=" + token);
            sink.accept(near + '=' + token);
        }
        if (level < 4) {
            holdings(box, level, sink);
        }
    }

    private void shape(Block block, String prefix, Consumer<String> sink) {
        int words = bucket(stats.words(block.index()));
        int links = (int) Math.ceil(4 * block.linkDensity());
        boolean ended = END_MARKS.indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
        sink.accept(prefix + "words=" + words + (ended ? "." : ""));
        sink.accept(prefix + "words=" + words + ",links=" + links);
        sink.accept(prefix + "kind=" + block.kind() + block.markup().level() + ",words=" + Math.min(words, 5));
        if (prefix.isEmpty()) {
            sink.accept("commas="
                    + Math.min(
                            4,
                            block.text()
                                    .chars()
                                    .filter(c -> c == ',' || c == '、' || c == '，')
                                    .count()));
            sink.accept("digits="
                    + Math.min(
                            4,
                            8
                                    * block.text()
                                            .chars()
                                            .filter(Character::isDigit)
                                            .count()
                                    / block.text().length()));
            sink.accept("shouted=" + isShouted(block.text()));
        }
    }

    private void position(int index, Consumer<String> sink) {
        int size = stats.page().blocks().size();
        sink.accept("at=" + 10 * index / size);
        int title = stats.firstTitle();
        sink.accept("title="
                + (title < 0 ? "none" : index < title ? "after" : "before,words=" + (stats.words(index) >= 12)));
        sink.accept("behindTitle=" + (title < 0 ? "none" : bucket(Math.max(0, index - title))));
    }

    private void neighbours(int index, Consumer<String> sink) {
        int size = stats.page().blocks().size();
        for (int offset : new int[] {-2, -1, 1, 2}) {
            int other = index + offset;
            if (other < 0 || other >= size) {
                sink.accept(offset + "=none");
                continue;
            }
            Block block = stats.page().blocks().get(other);
            shape(block, offset + ":", sink);
            boolean same = block.markup()
                    .path()
                    .equals(stats.page().blocks().get(index).markup().path());
            sink.accept(offset + "same=" + same + ",words=" + Math.min(4, bucket(stats.words(other))));
        }
    }

    private void holdings(Box box, int level, Consumer<String> sink) {
        int share = stats.allProse() == 0 ? 0 : (int) Math.round(5.0 * stats.prose(box) / stats.allProse());
        sink.accept(level + "share=" + share);
        sink.accept(level + "prose=" + bucket(stats.prose(box)));
        sink.accept(level + "linked=" + Math.round(5 * stats.linked(box)));
        sink.accept(level + "blocks=" + bucket(box.to() - box.from()));
    }

    private static boolean isShouted(String text) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(200, text.length()); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 0 && upper > 0.6 * letters;
    }

    /** Powers of two. */
    static int bucket(int count) {
        return 32 - Integer.numberOfLeadingZeros(count);
    }
}
