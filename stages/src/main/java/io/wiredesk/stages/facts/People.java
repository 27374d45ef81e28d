package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Needles;
import io.wiredesk.stages.clean.lines.BylineReader;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads people out of what names an author: no sites, desks, degrees or addresses. Immutable. */
final class People {

    private static final int MAX_UNITS = 300;
    private static final int MAX_NAME = 40;
    private static final int MAX_OPENER = 20;
    private static final int MAX_DATED = 100;
    private static final int MIN_NAME = 5;
    private static final Pattern BORDER = Pattern.compile(Pattern.quote(Mark.BORDER));
    private static final Pattern LISTED = Pattern.compile(",| and ");
    private static final Pattern OPENER = Pattern.compile("^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or) ");
    private static final Pattern USER_NAME = Pattern.compile("\\p{L}[\\p{L}\\d._-]{2,29}");
    private static final Pattern NEXT_WORD_GLUED =
            Pattern.compile("(?=[UPLF])(?<=\\p{Ll})(?=(?:Updated|Published|Posted|Last|Follow)\\b)");
    private static final Pattern GLUED_COLON = Pattern.compile(":(?<=\\p{Ll}:)(?=\\p{Lu})");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}");
    private static final Pattern DIVIDERS = Pattern.compile("^[^\\p{L}]{1,9}");

    private static final List<String> AND =
            List.of("and", "&", ",", "und", "et", "y", "e", "en", "og", "och", "i", "и", "ve", "with");

    private final BylineReader bylines;
    private final Set<String> openers;
    private final Set<String> signatures;
    /** The same, to pass over the many texts that hold none. */
    private final Needles signing;

    private final Needles helpers;
    private final NameCheck check;

    People(WordLists words) {
        this.bylines = BylineReader.standard(words);
        this.openers = words.folded("byline");
        this.signatures = words.folded("signature");
        this.signing = new Needles(true, List.of(List.copyOf(signatures)));
        this.helpers = new Needles(false, List.of(List.copyOf(words.folded("helper"))));
        this.check = new NameCheck(words);
    }

    /** Whether this is a word that opens a byline and nothing else. */
    boolean isOpener(String text) {
        return text.length() <= MAX_OPENER && openers.contains(WordLists.fold(text));
    }

    /** Whether the line begins with a word that opens a byline. */
    boolean isOpened(String line) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        int second = line.indexOf(' ', space + 1);
        return space > 0 && isOpener(line.substring(0, space))
                || second > 0 && isOpener(line.substring(0, second))
                || colon > 0 && isOpener(line.substring(0, colon));
    }

    /** Whether this announces somebody who only helped, such as an editor or a photographer. */
    boolean isHelper(String text) {
        String folded = WordLists.fold(bounded(text));
        return helpers.in(folded, folded.length()) != 0;
    }

    /** Whether the text between two names lists the second with the first. */
    boolean isListed(String between, List<String> names) {
        String text = between.strip();
        return AND.stream().anyMatch(word -> text.equals(word) || text.endsWith(' ' + word))
                || names.stream().anyMatch(text::endsWith)
                || isOpener(text);
    }

    /** The full names in a line that names authors, in order. */
    List<String> named(String line, Site site) {
        List<String> people = new ArrayList<>();
        String text = NEXT_WORD_GLUED.matcher(Titles.clean(bounded(line))).replaceAll(" – ");
        text = GLUED_COLON.matcher(text).replaceFirst(": ");
        int date =
                WrittenDates.first(text, false).map(WrittenDates.Found::start).orElse(text.length());
        for (String name : bylines.people(text.substring(0, date))) {
            check.person(name, site).ifPresent(people::add);
        }
        return people;
    }

    /** The same of a value that is an author and nothing else: the first name stands at its beginning. */
    List<String> only(String value, Site site) {
        String text = Titles.clean(bounded(value));
        List<String> people = named(text, site);
        int start = people.isEmpty() ? -1 : text.indexOf(people.get(0));
        return start < 0
                        || text.substring(0, start).indexOf(' ')
                                != text.substring(0, start).lastIndexOf(' ')
                ? List.of()
                : people;
    }

    /** The people that a mark-up names: those of its first piece with any, and of the pieces that are listed with it. */
    List<String> marked(String pieces, Site site) {
        List<String> names = new ArrayList<>();
        boolean listed = true;
        for (String piece : BORDER.split(pieces)) {
            List<String> found = listed ? only(piece, site) : List.of();
            names.addAll(found);
            listed = names.isEmpty() ? !isHelper(piece) : isListed(piece, List.of()) || piece.endsWith(",");
        }
        return names;
    }

    /** Whether a line is the name of a person and nothing else. */
    boolean isName(String line, Site site) {
        return check.isGiven(line) && only(line, site).equals(List.of(line));
    }

    /** Whether a line is a list of names and nothing else. */
    boolean isNames(String line, Site site) {
        List<String> names = only(line, site);
        int units = names.stream().mapToInt(String::length).sum();
        return !names.isEmpty()
                && names.stream().noneMatch(name -> CAPITALS.matcher(name).find())
                && names.size() == LISTED.split(line).length
                && line.length() - units <= 5 * (names.size() - 1);
    }

    /** Whether a known given name stands behind the words that open a byline. */
    boolean opensWithName(String line, Site site) {
        List<String> names = named(line, site);
        return !names.isEmpty() && check.isGiven(names.get(0)) && line.indexOf(names.get(0)) <= MAX_OPENER;
    }

    /** The name that shares a short line with a date. */
    Optional<String> besideDate(String line, Site site) {
        if (line.length() > MAX_DATED) {
            return Optional.empty();
        }
        return WrittenDates.first(line, false)
                .map(date -> date.start() > MIN_NAME ? line.substring(0, date.start()) : line.substring(date.end()))
                .flatMap(rest -> bylines.people(DIVIDERS.matcher(rest).replaceFirst("")).stream()
                        .filter(name -> check.isGiven(name) && !check.isSite(name, site))
                        .findFirst());
    }

    /** What stands behind words that sign an article. */
    Optional<String> signature(String text) {
        if (signing.in(text, text.length()) == 0) {
            return Optional.empty();
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return signatures.stream()
                .filter(folded::contains)
                .map(words -> text.substring(Math.min(text.length(), folded.indexOf(words) + words.length()))
                        .strip())
                .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
                .findFirst();
    }

    /** A name of one word, or a user name, where a page says that it is an author. */
    Optional<String> single(String value, Site site) {
        String text = OPENER.matcher(Titles.clean(bounded(value))).replaceFirst("");
        return Optional.of(text)
                .filter(name -> name.length() <= MAX_NAME && !check.hasDesk(name) && !check.isSite(name, site))
                .filter(name -> USER_NAME.matcher(name).matches() || check.isSmall(name));
    }

    private static String bounded(String text) {
        return text.length() > MAX_UNITS ? text.substring(0, MAX_UNITS) : text;
    }
}
