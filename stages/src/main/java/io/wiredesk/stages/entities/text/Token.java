package io.wiredesk.stages.entities.text;

/**
 * A word, number or mark of a text.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end   offset behind its last unit
 * @param form  its units, with typographic apostrophes and quotation marks as ASCII ones
 */
public record Token(int start, int end, String form) {

    /** Whether it opens with a letter that is a capital. */
    public boolean capitalised() {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether no white space stands between this token and the next one. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
