package io.wiredesk.stages.blocks;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts parts of a page that a server sent late where a browser shows them. React streams such a part as a hidden element with an
 * id such as {@code S:1} behind the rest of the page, and moves it by script to an empty template with the id {@code B:1}.
 */
final class Streamed {

    private static final int MAX_PARTS = 200;

    private Streamed() {}

    /** Whether a part belongs here. */
    static boolean isPlace(Element element, String id) {
        return id.startsWith("B:") && element.normalName().equals("template");
    }

    static boolean isPart(String id) {
        return id.startsWith("S:") && id.length() <= 8;
    }

    /** Moves parts to their places; a part without one stays where it is. */
    static void settle(Document document, int maxDepth) {
        Map<String, Element> places = new HashMap<>();
        for (Element template : document.getElementsByTag("template")) {
            if (isPlace(template, template.id()) && places.size() < MAX_PARTS) {
                places.put("S:" + template.id().substring(2), template);
            }
        }
        places.forEach((id, place) -> {
            Element part = document.getElementById(id);
            if (part != null && depth(place, part) < maxDepth) {
                place.replaceWith(part);
            }
        });
    }

    /** How deep an element stands; very deep when it stands inside the other. */
    private static int depth(Element element, Element other) {
        int depth = 0;
        for (Element at = element; at != null; at = at.parent()) {
            depth = at == other ? Integer.MAX_VALUE / 2 : depth + 1;
        }
        return depth;
    }
}
