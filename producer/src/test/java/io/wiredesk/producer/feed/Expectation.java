package io.wiredesk.producer.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One comparison of an {@code Expect:} line of feedparser's tests: {@code entries[0]['title'] == u'a'}. The lines are Python;
 * only what they need is understood.
 *
 * @param path  what is looked at, as {@code entries/0/title}
 * @param value the literal that it must equal, as text; a tuple keeps its brackets
 */
record Expectation(String path, String value) {

    private static final Pattern LINE = Pattern.compile("Expect:\\s*(.*)");
    private static final Pattern COMPARISON =
            Pattern.compile("(len\\()?((?:feed|entries)(?:\\[[^\\]]+\\]|\\.\\w+)*)\\)?\\s*==\\s*(.+)", Pattern.DOTALL);
    /** {@code a == b == 'c'}: that b is c as well is left out. */
    private static final Pattern CHAIN = Pattern.compile("^(?:feed|entries)(?:\\[[^\\]]+\\])+\\s*==\\s*");

    private static final Pattern STEP = Pattern.compile("\\[u?['\"]?([^\\]'\"]+)['\"]?\\]|\\.(\\w+)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", Pattern.DOTALL);

    /** The comparisons of a file's first {@code Expect:} line; empty parts stand for conditions of another form. */
    static List<Optional<Expectation>> of(String file) {
        Matcher line = LINE.matcher(file);
        if (!line.find()) {
            return List.of();
        }
        return conjuncts(line.group(1).strip()).stream().map(Expectation::parse).toList();
    }

    private static Optional<Expectation> parse(String condition) {
        Matcher comparison = COMPARISON.matcher(condition);
        if (!comparison.matches()) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder(comparison.group(2).split("[\\[.]", 2)[0]);
        Matcher step = STEP.matcher(comparison.group(2));
        while (step.find()) {
            path.append('/').append(step.group(1) == null ? step.group(2) : step.group(1));
        }
        path.append(comparison.group(1) == null ? "" : "/length");
        return Optional.of(new Expectation(
                path.toString(),
                literal(CHAIN.matcher(comparison.group(3).strip()).replaceFirst(""))));
    }

    /** The conditions between {@code and}, which may stand in quotes as well. */
    private static List<String> conjuncts(String expression) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0 && c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (expression.startsWith(" and ", i)) {
                parts.add(expression.substring(from, i).strip());
                from = i + " and ".length();
            }
        }
        parts.add(expression.substring(from).strip());
        return parts;
    }

    private static String literal(String written) {
        String bare = written.startsWith("u'") || written.startsWith("u\"") ? written.substring(1) : written;
        if (bare.equals("None")) {
            return "";
        }
        if (bare.length() >= 6 && bare.startsWith("\"\"\"") && bare.endsWith("\"\"\"")) {
            return unescaped(bare.substring(3, bare.length() - 3));
        }
        char first = bare.isEmpty() ? 0 : bare.charAt(0);
        boolean quoted = (first == '\'' || first == '"') && bare.length() > 1 && bare.endsWith(String.valueOf(first));
        return quoted ? unescaped(bare.substring(1, bare.length() - 1).replace("' + '", "")) : bare;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(java.util.regex.MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                return Character.toString(Integer.parseInt(escape.group(group), 16));
            }
        }
        return switch (escape.group(4)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> escape.group(4);
        };
    }
}
