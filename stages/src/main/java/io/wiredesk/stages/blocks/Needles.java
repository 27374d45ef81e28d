package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;

/** Words that are looked for anywhere in a text, all at once. They are ASCII and have two letters at least. Immutable. */
final class Needles {

    /** By the second character, which tells words apart that all begin with a stroke. */
    private final List<List<String>> bySecond = new ArrayList<>();

    Needles(String... needles) {
        for (int c = 0; c < 128; c++) {
            bySecond.add(new ArrayList<>());
        }
        for (String needle : needles) {
            bySecond.get(needle.charAt(1)).add(needle);
        }
    }

    boolean standIn(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && !bySecond.get(c).isEmpty() && stands(bySecond.get(c), text, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<String> needles, String text, int at) {
        for (int i = 0; i < needles.size(); i++) {
            if (text.startsWith(needles.get(i), at)) {
                return true;
            }
        }
        return false;
    }
}
