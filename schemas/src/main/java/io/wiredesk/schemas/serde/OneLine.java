package io.wiredesk.schemas.serde;

/** Foreign text made fit for a message: one line of bounded length. */
final class OneLine {

    private static final int LONGEST = 600;

    private OneLine() {}

    static String of(String text) {
        if (text == null) {
            return "";
        }
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
