package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import java.util.EnumSet;
import java.util.Set;

/** What the place of a block on its page makes of it. */
final class Places {

    static final double MOSTLY_LINK = 0.5;

    private static final int MENU_WORDS = 6;
    private static final int CAPTION_WORDS = 3;
    private static final Set<Zone> MENUS = EnumSet.of(Zone.NAVIGATION, Zone.HEADER, Zone.FOOTER);
    private static final Set<Zone> FORMS = EnumSet.of(Zone.FORM, Zone.BUTTON);
    private static final Set<Zone> STORIES = EnumSet.of(Zone.ARTICLE, Zone.BODY);
    private static final Set<Zone> ROWS = EnumSet.of(Zone.TABLE, Zone.LIST);

    private Places() {}

    static boolean isIn(Block block, Set<Zone> zones) {
        for (Zone zone : block.markup().zones()) {
            if (zones.contains(zone)) {
                return true;
            }
        }
        return false;
    }

    static boolean isMostlyLink(Block block) {
        return block.linkDensity() > MOSTLY_LINK;
    }

    /** Whether so few words make an entry of a menu. */
    static boolean isShort(int words) {
        return words <= MENU_WORDS;
    }

    /** The page's own head or foot, too. */
    static boolean isInMenu(Block block) {
        return isIn(block, MENUS);
    }

    /** A short line in a menu, or in a list of links beside the article. */
    static boolean isMenuItem(Block block, int words) {
        boolean listed = block.in(Zone.LIST)
                && !block.in(Zone.MAIN)
                && isMostlyLink(block)
                && block.markup().level() == 0;
        return isShort(words) && (listed || isInMenu(block)) && !isIn(block, STORIES);
    }

    static boolean isFormField(Block block) {
        return isIn(block, FORMS);
    }

    /** A line of text at a figure, not of a table or a list of teasers, or what is marked up as a caption. */
    static boolean isCaption(Block block, int words) {
        return block.in(Zone.CAPTION)
                || block.in(Zone.FIGURE)
                        && words >= CAPTION_WORDS
                        && block.markup().level() == 0
                        && !isMostlyLink(block)
                        && !isIn(block, ROWS);
    }
}
