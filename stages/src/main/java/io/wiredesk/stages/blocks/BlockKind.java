package io.wiredesk.stages.blocks;

import java.util.Locale;

/** What a block is to a reader. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    LIST_ITEM;

    /** The name as an event carries it, such as {@code list-item}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
