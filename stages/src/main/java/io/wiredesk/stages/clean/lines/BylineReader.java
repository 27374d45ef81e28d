package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.clean.phrases.TokenSet;
import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a line that says who wrote the article, and reads the people out of it. Immutable. */
public final class BylineReader {

    private static final Pattern PARTS = Pattern.compile(
            "[,;|/•·●⋅∙‧■◆✦()\\[\\]:、・]| (?:and|und|et|y|e|&|en|og|och|i|и|ve|in|at|for|avec|with|mit|con|com|from|–|—|-) ");
    /** Where a date begins behind the names. */
    private static final Pattern DATED =
            Pattern.compile(" (?:on|am|le|el|il|op|em|den|the) (?=(?:\\p{L}{2,12}\\.?,? ){0,2}\\d)");

    private static final int MAX_WORDS = 26;
    private static final int MAX_UNITS = 300;

    private final PersonNames names;
    private final Set<String> openers;

    /** What openers begin with. */
    private final TokenSet firstWords;

    private final TokenSet roles;
    private final Calendar calendar;

    BylineReader(WordLists words, PersonNames names, Calendar calendar) {
        this.names = names;
        this.openers = words.folded("byline");
        this.firstWords = new TokenSet(
                openers.stream().map(opener -> opener.split(" ", 2)[0]).collect(Collectors.toSet()));
        this.roles = new TokenSet(words.folded("role"));
        this.calendar = calendar;
    }

    /** A reader with the shipped word lists. */
    public static BylineReader standard(WordLists words) {
        return new BylineReader(words, new PersonNames(words), new Calendar(words));
    }

    /**
     * Whether the line opens with a word such as {@code By} and goes on with a name.
     *
     * @param tokens those of the line
     * @param bare   whether a name alone, or with a role, will do
     */
    public boolean isByline(String line, Tokens tokens, boolean bare) {
        if (tokens.words() < 2 || tokens.words() > MAX_WORDS || line.length() > MAX_UNITS || Sentences.isTold(line)) {
            return false;
        }
        if (!bare && !isOpener(tokens)) {
            return false;
        }
        String rest = withoutOpener(line);
        boolean opened = !rest.equals(line);
        if (!opened && !bare) {
            return false;
        }
        List<String> people = people(line);
        return !people.isEmpty() && rest.startsWith(people.get(0)) && (opened || isNameAndRole(tokens, people));
    }

    private boolean isOpener(Tokens tokens) {
        return firstWords.has(tokens, tokens.nextWord(0));
    }

    /** The people that a byline names, in order, each once. */
    public List<String> people(String line) {
        List<String> people = new ArrayList<>();
        if (line.length() <= MAX_UNITS) {
            for (String raw : PARTS.split(DATED.split(withoutOpener(line), 2)[0])) {
                String part = withoutOpener(raw.trim());
                if (names.isPerson(part) && !hasRole(part) && !people.contains(part)) {
                    people.add(part);
                }
            }
        }
        return people;
    }

    private boolean isNameAndRole(Tokens tokens, List<String> people) {
        int words =
                people.stream().mapToInt(person -> Tokens.of(person).words()).sum();
        boolean role = false;
        for (int i = 0; i < tokens.size(); i++) {
            role |= roles.has(tokens, i);
        }
        return words == tokens.words() || role && tokens.words() <= words + 8 || calendar.isTimestamp(tokens, words);
    }

    /** Whether a word is a role, or all of them are words of a date: May and April are names too. */
    private boolean hasRole(String part) {
        Tokens tokens = Tokens.of(part);
        int dates = 0;
        for (int i = tokens.nextWord(0); i < tokens.size(); i = tokens.nextWord(i + 1)) {
            if (roles.has(tokens, i) || tokens.isNumber(i)) {
                return true;
            }
            dates += calendar.isDateWord(tokens, i) ? 1 : 0;
        }
        return dates == tokens.words();
    }

    private String withoutOpener(String line) {
        int best = 0;
        for (int space = line.indexOf(' '); space > 0 && space < 20; space = line.indexOf(' ', space + 1)) {
            if (openers.contains(WordLists.fold(line.substring(0, space)))) {
                best = space + 1;
            }
        }
        return line.substring(best).trim();
    }
}
