package io.wiredesk.stages.blocks;

import java.util.Locale;

/** What a block is to a reader. The code is what an event carries. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    LIST_ITEM;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
