package io.wiredesk.stages.entities.quotes;

/**
 * A quotation between its marks.
 *
 * @param start     offset of its first unit in the text
 * @param end       offset behind its last unit; the closing mark stands there, or the paragraph ends
 * @param closed    whether a closing mark was found; an open one is taken up by the next paragraph
 * @param paragraph number of its paragraph
 */
record QuoteSpan(int start, int end, boolean closed, int paragraph) {}
