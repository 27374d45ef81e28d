package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the attributes of one element say, then of the next: each is looked at once. Used by one thread. */
final class Labels {

    /** Publishers give the same classes to many elements of a page, so each value is read once a page. */
    private final Map<String, ClassNames> known = new HashMap<>();

    private ClassNames classes = ClassNames.NONE;
    private String id = "";
    private String role = "";
    private String property = "";
    private String component = "";
    private String test = "";
    private String relation = "";
    private String style = "";
    private String address = "";
    private boolean hidden;

    void read(Element element) {
        clear();
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                read(attribute.getKey(), attribute.getValue());
            }
        }
    }

    private void clear() {
        classes = ClassNames.NONE;
        id = "";
        role = "";
        property = "";
        component = "";
        test = "";
        relation = "";
        style = "";
        address = "";
        hidden = false;
    }

    private void read(String name, String value) {
        switch (name) {
            case "class" -> classes = value.isEmpty() ? ClassNames.NONE : known.computeIfAbsent(value, ClassNames::new);
            case "id" -> id = value;
            case "role" -> role = value;
            case "itemprop" -> property = value;
            case "data-component" -> component = value;
            case "data-testid" -> test = value;
            case "rel" -> relation = value;
            case "style" -> style = value;
            case "href" -> address = value;
            case "hidden" -> hidden = true;
            default -> {}
        }
    }

    /** The names of the element, for later. */
    Names names() {
        return new Names(classes, id, role, property, component, test);
    }

    /** What an element is called by its classes and other attributes. */
    record Names(ClassNames classes, String id, String role, String property, String component, String test) {

        /** Their words in lower case: {@code storyBody_x7} gives story, body, x7. */
        List<String> words() {
            List<String> words = classes.words();
            words = with(words, id);
            words = with(words, role);
            words = with(words, property);
            words = with(words, component);
            return with(words, test);
        }

        private List<String> with(List<String> words, String value) {
            if (value.isEmpty()) {
                return words;
            }
            List<String> all = words == classes.words() ? new ArrayList<>(words) : words;
            all.addAll(ElementNames.words(ElementNames.bounded(value)));
            return all;
        }
    }

    /** What the names speak of, as {@link MarkNames} tells it. */
    int marks() {
        return classes.marks() | marks(relation) | marks(property) | marks(test);
    }

    private static int marks(String value) {
        return value.isEmpty() ? 0 : MarkNames.in(value);
    }

    boolean forScreenReaders() {
        return (classes.marks() & MarkNames.FOR_SCREEN_READERS) != 0;
    }

    /** Whether it is marked as hidden, and no script will show it. */
    boolean hidden() {
        return hidden && !Streamed.isPart(id);
    }

    String id() {
        return id;
    }

    String role() {
        return role;
    }

    String property() {
        return property;
    }

    String style() {
        return style;
    }

    /** Where a link leads. */
    String address() {
        return address;
    }
}
