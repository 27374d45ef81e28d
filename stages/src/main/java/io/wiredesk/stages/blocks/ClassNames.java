package io.wiredesk.stages.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;

/**
 * What the value of a class attribute says.
 *
 * @param dotted        the classes as a selector has them, such as {@code .story.wide}; empty when there are none
 * @param words         the words of the classes in lower case
 * @param screenReaders whether it hides its element from all but screen readers
 * @param author        whether it speaks of an author
 * @param beside        whether it speaks of comments or of other articles
 */
record ClassNames(String dotted, List<String> words, boolean screenReaders, boolean author, boolean beside) {

    private static final ClassNames NONE = new ClassNames("", List.of(), false, false, false);

    /** Publishers give the same classes to many elements of a page, so each value is read once a page. Not thread-safe. */
    static final class Cache {

        private final Map<String, ClassNames> known = new HashMap<>();

        ClassNames of(Attributes attributes) {
            String value = attributes.get("class");
            return value.isEmpty() ? NONE : known.computeIfAbsent(value, ClassNames::read);
        }
    }

    /** Whether an element has no other attribute than its classes, as most have. */
    boolean alone(Attributes attributes) {
        return this != NONE && attributes.size() == 1;
    }

    private static ClassNames read(String value) {
        String bounded = Names.bounded(value);
        String lower = MarkNames.lower(value);
        return new ClassNames(
                bounded.isEmpty() ? "" : '.' + bounded.replace(' ', '.'),
                List.copyOf(Names.words(bounded)),
                Tags.isForScreenReaders(value),
                MarkNames.isAuthor(lower),
                MarkNames.isBeside(lower));
    }
}
