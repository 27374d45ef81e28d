package io.wiredesk.stages.entities.values;

import io.wiredesk.stages.entities.Findings.ValueType;
import io.wiredesk.stages.resources.Resources;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an amount of money: a sign or code before a number ("€14.5 million", "US$3bn", "EUR 200"), or a number before the name
 * of a currency ("two million Swiss francs"). Normalised to the amount in digits and the ISO 4217 code; a name that several
 * currencies bear has no code, and the value is then left without a norm.
 */
final class MoneyReader {

    private static final String UNCLEAR = "?";
    private static final int MAX_NAME = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    MoneyReader() {
        for (String[] row : Resources.rows("entities/currencies.tsv")) {
            for (String sign : row[1].isEmpty() ? new String[0] : row[1].split("\\|")) {
                signs.put(sign, row[0]);
            }
            for (String name : row[2].isEmpty() ? new String[0] : row[2].split("\\|")) {
                names.put(name, row[0]);
            }
            if (!row[0].equals(UNCLEAR)) {
                signs.put(row[0], row[0]);
                names.put(row[0], row[0]);
            }
        }
    }

    /** Some tokens that were read, with what they say. */
    private record Part<T>(T value, int length) {}

    Optional<Reading> read(Words words) {
        return signed(words).or(() -> named(words));
    }

    private Optional<Reading> signed(Words words) {
        return sign(words)
                .flatMap(sign -> amount(words, sign.length())
                        .map(amount ->
                                money(amount.value(), sign.value(), withName(words, sign.length() + amount.length()))));
    }

    /** "US$10 million dollars" says its currency twice. */
    private int withName(Words words, int length) {
        return length + name(words, length).map(Part::length).orElse(0);
    }

    /** A sign may stand behind letters that tell which dollar is meant. */
    private Optional<Part<String>> sign(Words words) {
        String two = words.touches(0) ? words.form(0) + words.form(1) : "";
        if (signs.containsKey(two)) {
            return Optional.of(new Part<>(signs.get(two), 2));
        }
        return Optional.ofNullable(signs.get(words.form(0))).map(code -> new Part<>(code, 1));
    }

    private static Optional<Part<BigDecimal>> amount(Words words, int offset) {
        return Numbers.digits(words.form(offset)).map(number -> scaled(words, offset, number));
    }

    private static Part<BigDecimal> scaled(Words words, int offset, BigDecimal number) {
        int length = 1;
        BigDecimal scaled = number;
        while (length <= 2 && isScale(words, offset + length)) {
            scaled = scaled.scaleByPowerOfTen(Numbers.power(words.lower(offset + length)));
            length++;
        }
        return new Part<>(scaled, length);
    }

    private static boolean isScale(Words words, int offset) {
        return Numbers.power(words.lower(offset)) > 0;
    }

    private Optional<Reading> named(Words words) {
        Optional<Part<BigDecimal>> amount = amount(words, 0).or(() -> spelled(words));
        return amount.flatMap(number -> name(words, number.length())
                .map(name -> money(number.value(), name.value(), number.length() + name.length())));
    }

    /** "two million", but not "a dollar": a number in words needs a scale. */
    private static Optional<Part<BigDecimal>> spelled(Words words) {
        boolean half = words.lower(0).equals("half") && words.lower(1).equals("a") && isScale(words, 2);
        if (half) {
            return Optional.of(new Part<>(HALF.scaleByPowerOfTen(Numbers.power(words.lower(2))), 3));
        }
        return Numbers.word(words.lower(0)).filter(number -> isScale(words, 1)).map(number -> scaled(words, 0, number));
    }

    /** The longest name of a currency that stands here. */
    private Optional<Part<String>> name(Words words, int offset) {
        for (int length = MAX_NAME; length > 0; length--) {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < length; i++) {
                name.append(i == 0 ? "" : " ").append(words.form(offset + i));
            }
            String code = names.get(name.toString());
            if (code != null) {
                return Optional.of(new Part<>(code, length));
            }
        }
        return Optional.empty();
    }

    private static Reading money(BigDecimal amount, String code, int length) {
        Optional<String> normalised = code.equals(UNCLEAR)
                ? Optional.empty()
                : Optional.of(amount.stripTrailingZeros().toPlainString() + ' ' + code);
        return new Reading(ValueType.MONEY, length, normalised);
    }
}
