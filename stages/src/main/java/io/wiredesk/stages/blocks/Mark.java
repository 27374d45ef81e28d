package io.wiredesk.stages.blocks;

/**
 * An element of the body that is marked up as something about the article.
 *
 * @param text   what stands in it; of a time the value for machines, when it has one; of an author the pieces between tags, parted
 *               by {@link #BORDER}
 * @param before the last text in front of it, or the end of that
 * @param offset how much text stands before it, in UTF-16 units; to compare with that of other marks
 * @param beside whether it stands in navigation, among comments or among links to other articles
 */
public record Mark(Kind kind, String text, String before, int offset, boolean beside) {

    /** Stands between the pieces of an author's text. */
    public static final String BORDER = " | ";

    /** What elements are marked up as. */
    public enum Kind {
        /** A heading of the first level. */
        HEADING,
        /** A heading of the second level. */
        SUBHEADING,
        TIME,
        AUTHOR
    }
}
