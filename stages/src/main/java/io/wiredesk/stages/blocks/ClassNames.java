package io.wiredesk.stages.blocks;

import java.util.List;

/** What the value of a class attribute says. Not safe for several threads. */
final class ClassNames {

    static final ClassNames NONE = new ClassNames("");

    private final String value;
    private final int marks;
    private String dotted;
    private List<String> words;

    ClassNames(String value) {
        this.value = value;
        this.marks = MarkNames.in(value);
        if (value.isEmpty()) {
            split();
        }
    }

    /** What it speaks of, as {@link MarkNames} tells it. */
    int marks() {
        return marks;
    }

    /** The classes as a selector has them, such as {@code .story.wide}; empty when there are none. */
    String dotted() {
        split();
        return dotted;
    }

    /** The words of the classes in lower case. */
    List<String> words() {
        split();
        return words;
    }

    /** Only the names of elements that hold blocks are asked for more closely. */
    private void split() {
        if (words == null) {
            String bounded = Names.bounded(value);
            dotted = bounded.isEmpty() ? "" : '.' + bounded.replace(' ', '.');
            words = List.copyOf(Names.words(bounded));
        }
    }
}
