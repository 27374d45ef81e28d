package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Page;
import java.net.URI;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares titles and authors of a page: NFKC, lower case, white space folded, punctuation at the ends and the site's name dropped. */
final class Names {

    private static final Pattern DIVIDER = Pattern.compile(" [|–—»«·•:-]{1,2} |: ");
    private static final Pattern SEPARATOR = Pattern.compile("[,;&|/]| and | by | with ");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    /** Degrees and the like behind a name. */
    private static final Pattern LETTERS_BEHIND =
            Pattern.compile("(?:\\p{Lu}|\\b[MD]r|\\bPh)[\\p{Lu}.-]{1,7}(?:[ -]\\p{Lu}[\\p{Lu}.-]{1,7}){0,3}|[JS]r\\.?");

    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3} \\p{Lu}[\\p{L}.'’-]+");
    private static final Set<String> DESKS = Set.of(
            "team",
            "staff",
            "desk",
            "editors",
            "editor",
            "editorial",
            "admin",
            "online",
            "writer",
            "writers",
            "contributor",
            "contributors",
            "department",
            "center",
            "office",
            "group",
            "agency",
            "news",
            "media",
            "university",
            "board");

    private final Set<String> site;

    Names(Page page) {
        this.site = page.address().flatMap(Names::host).map(Names::labels).orElse(Set.of());
    }

    boolean isSameTitle(String one, String other) {
        String first = fold(one);
        String second = fold(other);
        return first.equals(second) || withoutSite(one).equals(withoutSite(other));
    }

    /** Whether these are the same people, in any order. */
    boolean isSamePeople(String gold, Collection<String> people) {
        Set<String> expected = people(gold).map(Names::fold).collect(Collectors.toSet());
        Set<String> actual =
                people.stream().flatMap(this::people).map(Names::fold).collect(Collectors.toSet());
        return (!expected.isEmpty() && expected.equals(actual)) || fold(gold).equals(fold(String.join(", ", people)));
    }

    /** Whether an author line of the gold names people by their full names, and no desk, house or user name. */
    boolean isOfPeople(String gold) {
        return people(gold).count() > 0
                && people(gold)
                        .allMatch(name -> FULL_NAME.matcher(name).matches()
                                && Stream.of(fold(name).split(" ")).noneMatch(DESKS::contains));
    }

    private Stream<String> people(String line) {
        return SEPARATOR
                .splitAsStream(' ' + line + ' ')
                .map(String::strip)
                .map(name -> name.replaceFirst("(?i)^by ", ""))
                .map(Names::withoutLetters)
                .filter(name -> !fold(name).isEmpty() && !isSite(name));
    }

    private static String withoutLetters(String name) {
        String bare = name.replaceFirst("(?: |^)(?:" + LETTERS_BEHIND.pattern() + ")$", "");
        boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        return shouted ? name : bare;
    }

    private String withoutSite(String title) {
        List<String> parts = DIVIDER.splitAsStream(title).toList();
        int last = parts.size() - 1;
        if (last > 0 && isSite(parts.get(last))) {
            return fold(title.substring(0, title.lastIndexOf(parts.get(last))));
        }
        return last > 0 && isSite(parts.get(0))
                ? fold(title.substring(parts.get(0).length()))
                : fold(title);
    }

    private boolean isSite(String part) {
        String bare = Folding.lettersAndDigits(part);
        return site.contains(bare);
    }

    private static String fold(String text) {
        String folded = Folding.whiteSpace(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
        return ENDS.matcher(folded).replaceAll("");
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host in letters and digits, whole and label by label. */
    private static Set<String> labels(String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return Stream.concat(Stream.of(bare), Stream.of(bare.split("\\.")))
                .map(Folding::lettersAndDigits)
                .filter(label -> label.length() > 2)
                .collect(Collectors.toSet());
    }
}
