package io.wiredesk.stages.clean.lines;

/** What ends a sentence. */
public final class Sentences {

    private static final String ENDS = ".!?…。！？।؟۔։";
    private static final String CLOSING = "\"'”’»)]】」』“";

    private Sentences() {}

    /** Whether the text ends with the end mark of a sentence, inside or outside quotation marks and brackets. */
    public static boolean isEnded(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the text ends like a sentence that tells, not like a headline, which may ask or quote. */
    public static boolean isTold(String text) {
        return isEnded(text) && !text.endsWith("?") && !text.endsWith("!") && !text.endsWith("…");
    }
}
