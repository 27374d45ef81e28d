package io.wiredesk.stages.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;

/** What the value of a class attribute says. Not safe for several threads. */
final class ClassNames {

    private static final ClassNames NONE = new ClassNames("");

    /** Publishers give the same classes to many elements of a page, so each value is read once a page. */
    static final class Cache {

        private final Map<String, ClassNames> known = new HashMap<>();

        ClassNames of(Attributes attributes) {
            String value = attributes.get("class");
            return value.isEmpty() ? NONE : known.computeIfAbsent(value, ClassNames::new);
        }
    }

    private final String value;
    private final boolean forScreenReaders;
    private final boolean author;
    private final boolean beside;
    private String dotted;
    private List<String> words;

    private ClassNames(String value) {
        String lower = MarkNames.lower(value);
        this.value = value;
        this.forScreenReaders = Tags.isForScreenReaders(value);
        this.author = MarkNames.isAuthor(lower);
        this.beside = MarkNames.isBeside(lower);
        if (value.isEmpty()) {
            split();
        }
    }

    /** Whether an element has no other attribute than its classes, as most have. */
    boolean alone(Attributes attributes) {
        return !value.isEmpty() && attributes.size() == 1;
    }

    /** Whether it hides its element from all but screen readers. */
    boolean forScreenReaders() {
        return forScreenReaders;
    }

    /** Whether it speaks of an author. */
    boolean author() {
        return author;
    }

    /** Whether it speaks of comments or of other articles. */
    boolean beside() {
        return beside;
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
