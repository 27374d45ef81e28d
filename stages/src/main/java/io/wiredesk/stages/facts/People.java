package io.wiredesk.stages.facts;

import io.wiredesk.stages.clean.lines.BylineReader;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads people out of what names an author: no sites, desks, degrees or addresses. Used for one page, by one thread. */
final class People {

    private static final int MAX_NAME = 40;
    private static final int MAX_DATED = 100;
    private static final int MIN_NAME = 5;
    private static final Pattern LISTED = Pattern.compile(",| and ");
    private static final Pattern OPENER = Pattern.compile("^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or) ");
    private static final Pattern USER_NAME = Pattern.compile("\\p{L}[\\p{L}\\d._-]{2,29}");
    private static final Pattern NEXT_WORD_GLUED =
            Pattern.compile("(?=[UPLF])(?<=\\p{Ll})(?=(?:Updated|Published|Posted|Last|Follow)\\b)");
    private static final Pattern GLUED_COLON = Pattern.compile(":(?<=\\p{Ll}:)(?=\\p{Lu})");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}");
    private static final Pattern DIVIDERS = Pattern.compile("^[^\\p{L}]{1,9}");

    private final AuthorWords words;
    private final BylineReader bylines;
    private final NameCheck check;
    private final Site site;
    /** What was read: a page repeats its authors. */
    private final Map<String, List<String>> known = new HashMap<>();

    People(Readers readers, Site site) {
        this.words = readers.words();
        this.bylines = readers.bylines();
        this.check = readers.check();
        this.site = site;
    }

    /** What is the same for all pages. */
    record Readers(AuthorWords words, BylineReader bylines, NameCheck check) {

        static Readers of(WordLists words) {
            return new Readers(new AuthorWords(words), BylineReader.standard(words), new NameCheck(words));
        }
    }

    AuthorWords words() {
        return words;
    }

    /** All that are read from these texts, each once, in order. */
    static List<String> of(List<String> texts, Function<String, List<String>> reader) {
        return texts.stream()
                .flatMap(text -> reader.apply(text).stream())
                .distinct()
                .toList();
    }

    /** The full names in a line that names authors, in order, each once. */
    List<String> named(String line) {
        return known.computeIfAbsent(AuthorWords.bounded(line), this::read);
    }

    private List<String> read(String line) {
        String clean = Titles.clean(line);
        if (clean.indexOf(' ') < 0) {
            return List.of();
        }
        String parted = NEXT_WORD_GLUED.matcher(clean).replaceAll(" – ");
        String text = GLUED_COLON.matcher(parted).replaceFirst(": ");
        int date =
                WrittenDates.first(text, false).map(WrittenDates.Found::start).orElse(text.length());
        Set<String> people = new LinkedHashSet<>();
        for (String name : bylines.people(text.substring(0, date))) {
            check.person(name, site).ifPresent(people::add);
        }
        return List.copyOf(people);
    }

    /** The same of a value that is an author and nothing else: the first name stands at its beginning. */
    List<String> only(String value) {
        String text = Titles.clean(AuthorWords.bounded(value));
        List<String> people = named(text);
        int start = people.isEmpty() ? -1 : text.indexOf(people.get(0));
        return start < 0
                        || text.substring(0, start).indexOf(' ')
                                != text.substring(0, start).lastIndexOf(' ')
                ? List.of()
                : people;
    }

    /** Whether a line is the name of a person and nothing else. */
    boolean isName(String line) {
        return check.isGiven(line) && only(line).equals(List.of(line));
    }

    /** Whether a line is a list of names and nothing else. */
    boolean isNames(String line) {
        List<String> names = only(line);
        int units = names.stream().mapToInt(String::length).sum();
        return !names.isEmpty()
                && names.stream().noneMatch(name -> CAPITALS.matcher(name).find())
                && names.size() == LISTED.split(line).length
                && line.length() - units <= 5 * (names.size() - 1);
    }

    /** Whether a known given name stands behind the words that open a byline. */
    boolean opensWithName(String line) {
        List<String> names = named(line);
        return !names.isEmpty() && check.isGiven(names.get(0)) && line.indexOf(names.get(0)) <= AuthorWords.MAX_OPENER;
    }

    /** The name that shares a short line with a date. */
    Optional<String> besideDate(String line) {
        if (line.length() > MAX_DATED) {
            return Optional.empty();
        }
        return WrittenDates.first(line, false)
                .map(date -> date.start() > MIN_NAME ? line.substring(0, date.start()) : line.substring(date.end()))
                .flatMap(rest -> bylines.people(DIVIDERS.matcher(rest).replaceFirst("")).stream()
                        .filter(name -> check.isGiven(name) && !check.isSite(name, site))
                        .findFirst());
    }

    /** A name of one word, or a user name, where a page says that it is an author. */
    Optional<String> single(String value) {
        String text = OPENER.matcher(Titles.clean(AuthorWords.bounded(value))).replaceFirst("");
        return Optional.of(text)
                .filter(name -> name.length() <= MAX_NAME && !check.hasDesk(name) && !check.isSite(name, site))
                .filter(name -> USER_NAME.matcher(name).matches() || check.isSmall(name));
    }
}
