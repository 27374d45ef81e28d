package io.wiredesk.stages.blocks;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a block stands in its document.
 *
 * @param path      tag and classes of the element and of its parent, such as {@code div.story>p.lead}; empty for plain text
 * @param box       index of the element in {@link Page#boxes()}
 * @param group     plain text: blocks without an empty line between them share a group; HTML: the same as {@code box}
 * @param level     1 to 6 for a heading, else 0
 * @param linkUnits how many UTF-16 units of the text stand inside links
 * @param zones     what the elements around it say
 */
public record Markup(String path, int box, int group, int level, int linkUnits, Set<Zone> zones) {

    static Markup plain(int group) {
        return new Markup("", 0, group, 0, 0, EnumSet.noneOf(Zone.class));
    }

    /** Of a block right in the box of an article's body. */
    static Markup story(int box, int level) {
        return new Markup("article", box, box, level, 0, EnumSet.of(Zone.ARTICLE, Zone.BODY));
    }
}
