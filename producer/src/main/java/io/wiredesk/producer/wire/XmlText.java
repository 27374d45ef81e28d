package io.wiredesk.producer.wire;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads XML as jsoup does: no entities of its own, no DTD, no external anything; names without their prefixes. */
final class XmlText {

    private XmlText() {}

    static Document parse(String xml) {
        return Parser.xmlParser().parseInput(xml, "");
    }

    /** The name of an element without prefix. */
    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The children of a name. */
    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> name(child).equals(name));
    }

    /** The first element of a path of names below a parent. */
    static Optional<Element> first(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).findFirst());
        }
        return found;
    }

    /** The text of that element. */
    static Optional<String> text(Element parent, String... path) {
        return first(parent, path).map(Element::text).filter(text -> !text.isBlank());
    }

    /** An attribute of that element. */
    static Optional<String> attribute(String attribute, Element parent, String... path) {
        return first(parent, path).map(element -> element.attr(attribute)).filter(text -> !text.isBlank());
    }

    /** All elements of a name below one, and itself. */
    static Stream<Element> all(Element root, String name) {
        return root.getAllElements().stream().filter(element -> name(element).equals(name));
    }
}
