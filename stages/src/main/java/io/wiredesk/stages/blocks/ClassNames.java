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
    }

    /** What it speaks of, as {@link MarkNames} tells it. */
    int marks() {
        return marks;
    }

    /** The classes as a selector has them, such as {@code .story.wide}; empty when there are none. Few elements are asked for it. */
    String dotted() {
        if (dotted == null) {
            String bounded = ElementNames.bounded(value);
            dotted = bounded.isEmpty() ? "" : '.' + bounded.replace(' ', '.');
        }
        return dotted;
    }

    /** The words of the classes in lower case. Only elements that hold blocks are asked for them. */
    List<String> words() {
        if (words == null) {
            words = List.copyOf(ElementNames.words(ElementNames.bounded(value)));
        }
        return words;
    }
}
