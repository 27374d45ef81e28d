package io.wiredesk.stages.entities.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Years, days and numbers as dates print them. Digits are ASCII. */
final class DateParts {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private DateParts() {}

    static Optional<LocalDate> of(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Optional<Integer> year(String form) {
        return form.length() == 4 ? number(form, LAST_YEAR).filter(year -> year >= FIRST_YEAR) : Optional.empty();
    }

    /** "3", "3rd", "21st". */
    static Optional<Integer> day(String form) {
        int length = form.length();
        if (length == 0 || !isDigit(form.charAt(0))) {
            return Optional.empty();
        }
        boolean ordinal = length > 2 && "st nd rd th".contains(form.substring(length - 2));
        return number(ordinal ? form.substring(0, length - 2) : form, 31).filter(day -> day > 0);
    }

    static Optional<Integer> number(String form, int largest) {
        boolean digits = !form.isEmpty() && form.length() <= 4;
        for (int i = 0; digits && i < form.length(); i++) {
            digits = isDigit(form.charAt(i));
        }
        return digits ? Optional.of(Integer.parseInt(form)).filter(number -> number <= largest) : Optional.empty();
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
