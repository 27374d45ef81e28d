package io.wiredesk.stages.blocks;

/** What the elements around a block say about its place on the page. */
public enum Zone {
    ARTICLE,
    MAIN,
    /** Marked by its publisher as the body of an article. */
    BODY,
    HEADER,
    FOOTER,
    NAVIGATION,
    ASIDE,
    FORM,
    BUTTON,
    DIALOG,
    FIGURE,
    CAPTION,
    TABLE,
    LIST,
    QUOTE,
    TIME,
    ADDRESS
}
