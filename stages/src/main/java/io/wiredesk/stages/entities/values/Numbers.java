package io.wiredesk.stages.entities.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers as news prints them: "11,400", "14.5", "14.5m", "two", "million". */
final class Numbers {

    private static final int MAX_DIGITS = 24;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("hundred", 100));

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("lakh", 5),
            Map.entry("million", 6),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("crore", 7),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("bln", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12));

    private Numbers() {}

    /** A number in digits, perhaps with a scale glued to it or behind a hyphen. */
    static Optional<BigDecimal> digits(String form) {
        int end = 0;
        while (end < form.length() && (isDigit(form.charAt(end)) || ".,".indexOf(form.charAt(end)) >= 0)) {
            end++;
        }
        if (end == 0 || end > MAX_DIGITS || !isDigit(form.charAt(0))) {
            return Optional.empty();
        }
        int hyphen = end < form.length() && form.charAt(end) == '-' ? 1 : 0;
        String scale = form.substring(end + hyphen).toLowerCase(Locale.ROOT);
        if (!scale.isEmpty() && !POWERS.containsKey(scale)) {
            return Optional.empty();
        }
        return plain(form.substring(0, end)).map(number -> number.scaleByPowerOfTen(POWERS.getOrDefault(scale, 0)));
    }

    /** ASCII only: other digits would pass a decimal parser in some alphabets and not in others. */
    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static Optional<BigDecimal> plain(String digits) {
        String plain = digits.replace(",", "");
        boolean number = plain.indexOf('.') == plain.lastIndexOf('.') && !plain.endsWith(".");
        return number ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<BigDecimal> word(String lower) {
        return Optional.ofNullable(WORDS.get(lower)).map(BigDecimal::valueOf);
    }

    /** The power of ten that a word such as "million" multiplies by; 0 for other words. */
    static int power(String lower) {
        return POWERS.getOrDefault(lower, 0);
    }
}
