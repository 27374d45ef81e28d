package io.wiredesk.producer.replay;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast recorded time goes by.
 *
 * @param factor recorded seconds in a second; empty for as fast as possible
 */
public record Speed(Optional<Double> factor) {

    /** As fast as possible. */
    public static final Speed MAX = new Speed(Optional.empty());

    /** @throws IllegalArgumentException when the factor is not above zero */
    public Speed {
        if (factor.isPresent() && !(factor.get() > 0 && factor.get() < 1e9)) {
            throw new IllegalArgumentException("speed takes a number above 0, or max, not " + factor.get());
        }
    }

    /**
     * Reads {@code max}, {@code 1}, {@code 0.5}, {@code 60x}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static Speed parse(String text) {
        if (text.equals("max")) {
            return MAX;
        }
        String number = text.endsWith("x") ? text.substring(0, text.length() - 1) : text;
        if (!number.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException("speed takes a number above 0, or max, not '" + text + "'");
        }
        return new Speed(Optional.of(Double.valueOf(number)));
    }

    /** How long recorded time takes. */
    Duration lasting(Duration recorded) {
        return factor.map(times -> Duration.ofNanos((long) (recorded.toNanos() / times)))
                .orElse(Duration.ZERO);
    }
}
