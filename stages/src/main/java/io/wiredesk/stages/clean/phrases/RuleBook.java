package io.wiredesk.stages.clean.phrases;

import io.wiredesk.stages.clean.phrases.Rule.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases by which residue is known. Immutable; a look-up takes time linear in the text. */
public final class RuleBook {

    /** Longer texts are looked at by their ends only. */
    private static final int MAX_TOKENS = 120;

    private static final int MAX_ROW = 60;

    /** The key of what begins with a digit. */
    private static final String NUMBER = "#";

    /** Rules by which the whole text goes for its first words. */
    private final TokenIndex<Rule> atStart;

    /** Those of them that are the whole text. */
    private final TokenIndex<Rule> wholes;

    /** Rules by which the whole text goes for any words. */
    private final TokenIndex<Rule> anywhere;

    /** Rules by which a part goes. */
    private final TokenIndex<Rule> ofParts;

    private final List<Rule> rules;
    private final String version;

    RuleBook(List<Rule> rules, String version) {
        this.rules = List.copyOf(rules);
        this.version = version;
        this.atStart = index(Anchor.WHOLE, Anchor.STARTS);
        this.wholes = index(Anchor.WHOLE);
        this.anywhere = index(Anchor.ENDS, Anchor.HAS);
        this.ofParts = index(Anchor.TAIL, Anchor.INSIDE);
    }

    private TokenIndex<Rule> index(Anchor... anchors) {
        List<Anchor> wanted = List.of(anchors);
        Map<String, List<Rule>> byToken = new HashMap<>();
        rules.stream()
                .filter(rule -> wanted.contains(rule.anchor()))
                .forEach(rule -> rule.pattern()
                        .firstTokens()
                        .forEach(token -> byToken.computeIfAbsent(token, key -> new ArrayList<>())
                                .add(rule)));
        return new TokenIndex<>(byToken);
    }

    /** The shipped rules. */
    public static RuleBook load() {
        return RuleFiles.load();
    }

    List<Rule> rules() {
        return rules;
    }

    /** Changes whenever a rule changes. */
    public String version() {
        return version;
    }

    /** The first rule by which the whole text goes. */
    public Optional<Match> whole(String text, Tokens tokens) {
        int first = firstWord(tokens, 0);
        if (first == tokens.size() || tokens.size() > MAX_TOKENS) {
            return Optional.empty();
        }
        Optional<Match> match = wholeAt(first, atStart, text, tokens);
        for (int i = 0; i < tokens.size() && match.isEmpty(); i++) {
            match = wholeAt(i, anywhere, text, tokens);
        }
        return match;
    }

    /** The rule of the first of the phrases in a row that make up the whole text, such as the tools above a story. */
    public Optional<Match> row(String text, Tokens tokens) {
        Rule first = null;
        int at = tokens.nextWord(0);
        while (at < tokens.size() && tokens.size() <= MAX_ROW) {
            int best = Pattern.NONE;
            List<Rule> candidates = candidates(tokens, at, wholes);
            for (int i = 0; i < candidates.size(); i++) {
                int end = candidates.get(i).pattern().match(tokens, at, false);
                first = end != Pattern.NONE && first == null ? candidates.get(i) : first;
                best = Math.max(best, end);
            }
            if (best == Pattern.NONE) {
                return Optional.empty();
            }
            at = tokens.nextWord(best);
        }
        return first == null || at < tokens.size()
                ? Optional.empty()
                : Optional.of(new Match(first.residue(), first.name(), true, 0, text.length(), text.length()));
    }

    /** The parts of the text that go, in no order; they may overlap. */
    public List<Match> parts(String text, Tokens tokens) {
        List<Match> parts = new ArrayList<>();
        for (int i = Math.max(0, tokens.size() - MAX_TOKENS); i < tokens.size(); i++) {
            List<Rule> candidates = candidates(tokens, i, ofParts);
            for (int j = 0; j < candidates.size(); j++) {
                Rule rule = candidates.get(j);
                int end = rule.pattern().match(tokens, i, false);
                if (end != Pattern.NONE) {
                    Parts.of(rule, text, tokens, i, end).ifPresent(parts::add);
                }
            }
        }
        return parts;
    }

    private static Optional<Match> wholeAt(int at, TokenIndex<Rule> index, String text, Tokens tokens) {
        List<Rule> candidates = candidates(tokens, at, index);
        for (int i = 0; i < candidates.size(); i++) {
            Rule rule = candidates.get(i);
            int end = tokens.words() <= rule.maxWords() ? match(rule, tokens, at) : Pattern.NONE;
            if (end != Pattern.NONE && !isSpeech(rule, text) && !isSentence(rule, text, tokens.start(at))) {
                return Optional.of(new Match(rule.residue(), rule.name(), true, 0, text.length(), tokens.end(end - 1)));
            }
        }
        return Optional.empty();
    }

    /** What stands in quotation marks is said by somebody in the story. */
    private static boolean isSpeech(Rule rule, String text) {
        return rule.anchor() == Anchor.STARTS && "\"“„«".indexOf(text.charAt(0)) >= 0;
    }

    /** What hangs at the end of a sentence does not speak for the sentence. */
    private static boolean isSentence(Rule rule, String text, int start) {
        return rule.anchor() == Anchor.ENDS && (text.endsWith(".") || isBehindSentence(text, start));
    }

    private static boolean isBehindSentence(String text, int start) {
        String before = text.substring(0, start).strip();
        return !before.isEmpty() && ".\"”»".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static List<Rule> candidates(Tokens tokens, int at, TokenIndex<Rule> index) {
        return tokens.isNumber(at) ? index.get(NUMBER) : index.get(tokens, at);
    }

    private static int match(Rule rule, Tokens tokens, int at) {
        return switch (rule.anchor()) {
            case STARTS, HAS -> rule.pattern().match(tokens, at, false);
            case WHOLE, ENDS -> rule.pattern().match(tokens, at, true);
            case TAIL, INSIDE -> Pattern.NONE;
        };
    }

    private static int firstWord(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.isWord(at) && !"©@".contains(tokens.get(at))) {
            at++;
        }
        return at;
    }
}
