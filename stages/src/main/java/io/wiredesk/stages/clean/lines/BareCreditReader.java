package io.wiredesk.stages.clean.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where a credit without a marker begins at the end of a caption. Immutable. */
public final class BareCreditReader {

    private static final int MAX_CREDIT_UNITS = 60;
    private static final int MAX_AGENCY_WORDS = 3;
    private static final int LONG_WORD = 5;
    private static final String SENTENCE_ENDS = ".!?…\"”»’";
    private static final Pattern PARTS = Pattern.compile("\\s?/\\s?|, | via | for ");
    private static final Pattern STROKE = Pattern.compile(".\\s?/| for ");
    private static final Pattern MARKS = Pattern.compile("^[\\s(\\[©–—-]+|[)\\]\\s]+$");

    private final PersonNames names;

    BareCreditReader(PersonNames names) {
        this.names = names;
    }

    /**
     * Offset of the credit's first UTF-16 unit in the caption; empty when none ends it.
     *
     * @param certain whether the text is known to be a caption, so that the credit may follow it without a full stop
     */
    public Optional<Integer> start(String text, boolean certain) {
        if (text.length() <= MAX_CREDIT_UNITS && text.indexOf('/') > 0 && isCredit(text, true)) {
            return Optional.of(0);
        }
        int first = Math.max(1, text.length() - MAX_CREDIT_UNITS);
        for (int space = text.lastIndexOf(' '); space >= first; space = text.lastIndexOf(' ', space - 1)) {
            boolean parted = SENTENCE_ENDS.indexOf(text.charAt(space - 1)) >= 0;
            if ((parted || certain && isOpen(text, space)) && isCredit(text.substring(space), parted)) {
                return Optional.of(space);
            }
        }
        return Optional.empty();
    }

    /** Whether a credit may begin here within a caption: with a bracket, or behind a word that asks for no name. */
    private static boolean isOpen(String text, int space) {
        int before = text.lastIndexOf(' ', space - 1);
        return "([".indexOf(text.charAt(space + 1)) >= 0 || space - before > LONG_WORD;
    }

    private boolean isCredit(String tail, boolean parted) {
        String bare = MARKS.matcher(tail).replaceAll("");
        List<String> parts = Arrays.asList(PARTS.split(bare));
        boolean bracketed = tail.endsWith(")") || tail.endsWith("]");
        boolean agency = parts.stream().anyMatch(this::isAgency);
        boolean stroke =
                STROKE.matcher(bare).find() && names.isPerson(parts.get(0)) && isName(parts.get(parts.size() - 1));
        return (agency || stroke)
                && (parted || bracketed || parts.size() == 1 && Character.isUpperCase(bare.charAt(0)))
                && parts.stream().allMatch(part -> isAgency(part) || names.isFiller(part) || isName(part));
    }

    private boolean isAgency(String part) {
        return names.isAgency(part) && !names.isFiller(part);
    }

    private boolean isName(String part) {
        return names.isPerson(part)
                || !part.isEmpty()
                        && part.split(" ").length <= MAX_AGENCY_WORDS
                        && Arrays.stream(part.split(" "))
                                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                        && Character.isLetterOrDigit(part.charAt(part.length() - 1));
    }
}
