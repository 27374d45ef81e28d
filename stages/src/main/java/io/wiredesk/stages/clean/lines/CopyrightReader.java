package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.blocks.Needles;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads holder and year out of a copyright line. Immutable. */
public final class CopyrightReader {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern NOISE = Pattern.compile(
            "©|\\(c\\)|\\bcopyright\\b|\\b(19|20)\\d\\d\\b|^[\\s\\-–—|•:.,]+", Pattern.CASE_INSENSITIVE);
    /** Of a sentence, but not of an abbreviation, or of a part of the line. */
    private static final String BORDER = "(?=\\.)(?<!\\.\\p{L}|\\bInc|\\bLtd|\\bCo|\\bCorp|\\bBros)\\.(?=\\s|$)|[|·•]";

    private static final Pattern HOLDER =
            Pattern.compile("\\s[–—|-]\\s(?:(?:\\p{Lu}[\\p{L}\\d.'’-]*|\\d{4}|of|the|and|&|de|du|der),? ?){1,8}\\s?$");
    private static final Pattern MARK = Pattern.compile("©|\\(c\\)|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);
    /** The same, to pass over the many texts that hold none. */
    private static final Needles MARKS = new Needles(true, List.of(List.of("©", "(c)", "copyright")));

    private static final Pattern MARKS_AROUND = Pattern.compile("^[\\s\\-–—|•:.,(/]+|[\\s\\-–—|•:,()/]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String BY = "by ";
    private static final int MAX_CREDIT_UNITS = 80;
    private static final int MAX_HOLDER_UNITS = 70;
    private static final int MAX_UNITS = 300;

    private final PersonNames names;
    private final CreditReader credits;

    private final Pattern end;

    CopyrightReader(WordLists words, PersonNames names, CreditReader credits) {
        this.names = names;
        this.credits = credits;
        this.end = Pattern.compile(
                BORDER + "|(?<!\\p{L})(?:" + words.alternatives("behind the holder") + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the line credits a picture: it names an agency or a person, and no year. */
    public boolean isCredit(String line) {
        if (line.indexOf('©') < 0
                || line.length() >= MAX_CREDIT_UNITS
                || YEAR.matcher(line).find()) {
            return false;
        }
        Credit credit = credits.read(line);
        return credit.agency().filter(names::isAgency).isPresent()
                || credit.photographer().isPresent();
    }

    /**
     * Where the line begins: when the phrase names nobody, the holder may stand in front of it, behind a dash.
     *
     * @param phrase offset of the first UTF-16 unit of the phrase that announces it
     */
    public int start(String text, int phrase) {
        if (phrase == 0 || read(text.substring(phrase)).isPresent()) {
            return phrase;
        }
        int from = Math.max(0, phrase - MAX_HOLDER_UNITS);
        Matcher holder = HOLDER.matcher(text.substring(from, phrase));
        return holder.find() ? from + holder.start() : phrase;
    }

    /** Empty when the line names neither holder nor year, or credits a picture. */
    public Optional<Copyright> read(String line) {
        String text = line.length() > MAX_UNITS ? line.substring(0, MAX_UNITS) : line;
        Optional<Integer> number = YEAR.matcher(text)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .max(Integer::compare);
        Optional<String> holder = behindMark(text).or(() -> holder(text));
        boolean empty = holder.isEmpty() && number.isEmpty() || isCredit(line);
        return empty ? Optional.empty() : Optional.of(new Copyright(holder, number));
    }

    /** What a text that may hold other lines, too, says behind its first mark of copyright; empty without both holder and year. */
    public Optional<Copyright> find(String text) {
        Matcher mark = MARK.matcher(text);
        return MARKS.in(text, text.length()) != 0 && mark.find()
                ? read(text.substring(mark.start()))
                        .filter(rights ->
                                rights.holder().isPresent() && rights.year().isPresent())
                : Optional.empty();
    }

    private Optional<String> behindMark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? holder(text.substring(mark.start())) : Optional.empty();
    }

    private Optional<String> holder(String text) {
        String bare = NOISE.matcher(text).replaceAll(" ").trim();
        Matcher border = end.matcher(bare);
        String holder = border.find() ? bare.substring(0, border.start()) : bare;
        String trimmed = MARKS_AROUND.matcher(holder).replaceAll("");
        String name = trimmed.startsWith(BY) ? trimmed.substring(BY.length()) : trimmed;
        String folded = SPACES.matcher(name).replaceAll(" ");
        return folded.isEmpty() || folded.length() > 100 ? Optional.empty() : Optional.of(folded);
    }
}
