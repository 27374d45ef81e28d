package io.wiredesk.stages.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Groups of words that are looked for anywhere in a text, all in one pass over it, by the automaton of Aho and Corasick (Efficient
 * string matching, 1975). The words are in lower case; one that begins with a space is also found at the start of the text.
 * Immutable.
 */
public final class Needles {

    /** For each character its column in the table; 0 for those that are in no word. */
    private final byte[] columns = new byte[1 << Character.SIZE];

    private final int width;
    /** For each state and column the first cell of the state that follows. */
    private final int[] next;
    /** For each state, by its first cell, the groups of the words that end there. */
    private final int[] ended;

    /**
     * @param ignoreCase whether capitals of the text count as small letters
     * @param groups     at most 32, with at most 127 different characters in all
     */
    public Needles(boolean ignoreCase, List<List<String>> groups) {
        this.width = 1 + columns(ignoreCase, groups);
        List<int[]> states = new ArrayList<>(List.of(new int[width]));
        List<Integer> marks = new ArrayList<>(List.of(0));
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                add(word, 1 << group, states, marks);
            }
        }
        this.next = new int[width * states.size()];
        this.ended = new int[width * states.size()];
        link(states, marks);
    }

    /**
     * One bit for each group that has a word in the text, the lowest for the first group.
     *
     * @param maxUnits how many UTF-16 units of the text are looked at
     */
    public int in(String text, int maxUnits) {
        int found = 0;
        int state = next[columns[' ']];
        int end = Math.min(maxUnits, text.length());
        for (int i = 0; i < end; i++) {
            state = next[state + columns[text.charAt(i)]];
            found |= ended[state];
        }
        return found;
    }

    private int columns(boolean ignoreCase, List<List<String>> groups) {
        int size = 0;
        for (char c :
                String.join("", groups.stream().flatMap(List::stream).toList()).toCharArray()) {
            if (columns[c] == 0) {
                columns[c] = (byte) ++size;
            }
        }
        for (int c = 0; c < columns.length && ignoreCase; c++) {
            columns[c] = columns[Character.toLowerCase(c)];
        }
        return size;
    }

    private void add(String word, int group, List<int[]> states, List<Integer> marks) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int[] row = states.get(state);
            int column = columns[word.charAt(i)];
            if (row[column] == 0) {
                row[column] = states.size();
                states.add(new int[width]);
                marks.add(0);
            }
            state = row[column];
        }
        marks.set(state, marks.get(state) | group);
    }

    /** Where a word does not go on, the longest end of what was read that begins another word does. */
    private void link(List<int[]> states, List<Integer> marks) {
        int[] shorter = new int[states.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            int[] row = states.get(state);
            ended[width * state] = marks.get(state) | ended[width * shorter[state]];
            for (int column = 0; column < width; column++) {
                int fallback = state == 0 ? 0 : next[width * shorter[state] + column] / width;
                if (row[column] != 0) {
                    shorter[row[column]] = fallback;
                    open.add(row[column]);
                }
                next[width * state + column] = width * (row[column] == 0 ? fallback : row[column]);
            }
        }
    }
}
