package io.wiredesk.producer.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The children of an element by their names, in order. */
final class Children {

    /** Media RSS puts descriptions, credits and categories around what they speak of. */
    private static final Set<String> GROUPS = Set.of("media:group", "media:content");

    private final Element parent;
    private final Map<String, List<Element>> byName = new LinkedHashMap<>();

    /** In a document whose own vocabulary has a prefix, such as {@code atom}, that prefix is left out. */
    Children(Element parent, String vocabulary) {
        this.parent = parent;
        List<Element> groups = new ArrayList<>();
        for (Element child : parent.children()) {
            String name = ElementNames.of(child);
            String own = name.startsWith(vocabulary + ":") ? name.substring(vocabulary.length() + 1) : name;
            byName.computeIfAbsent(own, any -> new ArrayList<>()).add(child);
            if (GROUPS.contains(name)) {
                groups.add(child);
            }
        }
        groups.forEach(this::addAll);
    }

    private void addAll(Element group) {
        for (Element child : group.children()) {
            String name = ElementNames.of(child);
            byName.computeIfAbsent(name, any -> new ArrayList<>()).add(child);
            if (GROUPS.contains(name)) {
                child.children()
                        .forEach(inner -> byName.computeIfAbsent(ElementNames.of(inner), any -> new ArrayList<>())
                                .add(inner));
            }
        }
    }

    /** An attribute of the parent itself, whatever its case. */
    Optional<String> attribute(String name) {
        return Optional.of(parent.attributes().getIgnoreCase(name).strip()).filter(value -> !value.isEmpty());
    }

    /** All children with one of the names, those of the first name first. */
    Stream<Element> all(String... names) {
        return Arrays.stream(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    /** The first text that is not blank among the children with one of the names. */
    Optional<String> text(String... names) {
        return all(names)
                .map(Element::wholeText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What the children with other names say: their text, else the address that they carry. Repeated ones stand line by line. */
    Map<String, String> others(Set<String> names) {
        return byName.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .map(entry -> Map.entry(entry.getKey(), values(entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static String values(List<Element> elements) {
        return elements.stream()
                .map(Children::value)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String value(Element element) {
        String text = Markup.oneLine(element.wholeText());
        boolean address = text.isEmpty() || element.tag().localName().equalsIgnoreCase("enclosure");
        return address ? attribute(element).orElse(text) : text;
    }

    private static Optional<String> attribute(Element element) {
        return Stream.of("url", "href", "resource", "rdf:resource", "value")
                .map(element::attr)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
