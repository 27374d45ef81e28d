package io.wiredesk.stages.entities.tagger;

/** Shapes of words: capitals are X, small letters x, digits d, everything else itself. */
final class Shape {

    private static final int MAX = 12;

    private Shape() {}

    /** Runs of one class count once: "McDonald's" is XxXx'x, "F-16" is X-d. A lone capital differs from several. */
    static String of(String form) {
        StringBuilder shape = new StringBuilder(MAX);
        char last = 0;
        for (int i = 0; i < form.length() && shape.length() < MAX; i++) {
            char kind = kind(form.charAt(i));
            if (kind != last) {
                shape.append(kind);
                last = kind;
            } else if (kind == 'X' && i == 1) {
                shape.append('X');
            }
        }
        return shape.toString();
    }

    /** The shape unit by unit, cut after some. */
    static String runs(String form) {
        StringBuilder shape = new StringBuilder(MAX);
        for (int i = 0; i < form.length() && i < MAX; i++) {
            shape.append(kind(form.charAt(i)));
        }
        return shape.toString();
    }

    private static char kind(char unit) {
        if (Character.isUpperCase(unit)) {
            return 'X';
        }
        if (Character.isLetter(unit)) {
            return 'x';
        }
        return Character.isDigit(unit) ? 'd' : unit;
    }
}
