package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Resource;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * One name for an element, whatever prefix a feed binds: {@code dc:creator}, {@code content:encoded}; without a prefix what
 * belongs to RSS itself. A prefix that is bound to nothing counts as the one that it looks like.
 */
final class ElementNames {

    private static final String NONE = "-";
    private static final Map<String, String> PREFIXES = Resource.lines(ElementNames.class, "namespaces.txt").stream()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private ElementNames() {}

    /** The element's name in the mapping's own spelling, in lower case. */
    static String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = prefix(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String prefix(Element element) {
        String written = element.tag().prefix().toLowerCase(Locale.ROOT);
        if (PREFIXES.containsValue(written)) {
            return written;
        }
        String known = PREFIXES.get(folded(element.tag().namespace()));
        if (known == null
                || (!written.isEmpty() && !isBound(element, element.tag().prefix()))) {
            return written;
        }
        return known.equals(NONE) ? "" : known;
    }

    private static boolean isBound(Element element, String prefix) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xmlns:" + prefix)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String namespace) {
        String lower = namespace.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
