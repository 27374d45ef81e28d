package io.wiredesk.training.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts with less residue, and shorter ones, made of a text: most plain texts that arrive are cleaner than what stands around the
 * story of a page, and many are items of a few lines.
 */
final class Variants {

    private static final double LEFT = 0.15;
    private static final int FEWEST = 2;
    private static final int SPREAD = 6;
    private static final int MOST_BEHIND = 3;

    private Variants() {}

    static List<DerivedText> of(DerivedText text, String body, long seed) {
        Random random = new Random(seed);
        List<String> most = thinned(text, Integer.MAX_VALUE, random);
        List<String> few = thinned(text, FEWEST + random.nextInt(SPREAD), random);
        Alignment alignment = new Alignment(body);
        return List.of(DerivedText.labelled(most, alignment), DerivedText.labelled(few, alignment));
    }

    /** The first lines of the story, a few of the lines that stand among them, and of those behind them. */
    private static List<String> thinned(DerivedText text, int story, Random random) {
        List<String> lines = new ArrayList<>();
        int kept = 0;
        int behind = 0;
        for (int i = 0; i < text.blocks().size() && behind < MOST_BEHIND; i++) {
            boolean left = random.nextDouble() < LEFT;
            boolean more = kept < story;
            if (text.isStory(i) ? more : left) {
                lines.add(text.blocks().get(i).text());
                kept += text.isStory(i) ? 1 : 0;
                behind += more ? 0 : 1;
            }
        }
        return lines;
    }
}
