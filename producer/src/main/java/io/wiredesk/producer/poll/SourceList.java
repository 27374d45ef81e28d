package io.wiredesk.producer.poll;

import io.wiredesk.producer.http.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A list of sources to follow, as people write it or as other readers export it. Plain text has an address a line, with options
 * behind it: {@code pages} to fetch the page behind each entry, {@code every=10m} for the shortest time between two polls,
 * {@code name=...} up to the end of the line; {@code #} starts a remark. OPML is told by its root.
 *
 * @param sources  each address once, in order
 * @param problems lines that are none, in words for people
 */
record SourceList(List<Followed> sources, List<String> problems) {

    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)#.*");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(s|m|h|d)");
    private static final Pattern OPML = Pattern.compile(
            "^\\s*(?:<\\?[^>]{0,300}>\\s*)?(?:<!--[^>]{0,2000}-->\\s*)*<opml\\b", Pattern.CASE_INSENSITIVE);

    /** Reads a list. */
    static SourceList parse(String text) {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        Map<String, Followed> sources = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        if (OPML.matcher(content).find()) {
            readOpml(content, sources, problems);
        } else {
            readLines(content, sources, problems);
        }
        return new SourceList(List.copyOf(sources.values()), List.copyOf(problems));
    }

    private static void readLines(String text, Map<String, Followed> sources, List<String> problems) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = REMARK.matcher(line).replaceFirst("").strip();
            if (!entry.isEmpty()) {
                Optional<String> problem = readLine(entry, sources);
                int at = number;
                problem.ifPresent(why -> problems.add("line " + at + ": " + why));
            }
        }
    }

    private static Optional<String> readLine(String line, Map<String, Followed> sources) {
        String[] words = line.split("\\s+", 2);
        Optional<URI> address = WebAddress.of(words[0]);
        if (address.isEmpty()) {
            return Optional.of("'" + words[0] + "' is no http or https address");
        }
        Followed source = Followed.of(address.get());
        String rest = words.length > 1 ? words[1] : "";
        while (!rest.isEmpty()) {
            String[] next = rest.startsWith("name=") ? new String[] {rest} : rest.split("\\s+", 2);
            Optional<Followed> changed = with(source, next[0]);
            if (changed.isEmpty()) {
                return Optional.of("'" + next[0] + "' is no option: pages, every=10m or name=... are");
            }
            source = changed.get();
            rest = next.length > 1 ? next[1] : "";
        }
        sources.putIfAbsent(source.key(), source);
        return Optional.empty();
    }

    private static Optional<Followed> with(Followed source, String option) {
        if (option.equals("pages")) {
            return Optional.of(new Followed(source.address(), source.name(), true, source.atLeast()));
        }
        if (option.startsWith("name=")) {
            String name = option.substring("name=".length()).strip();
            return Optional.of(new Followed(
                    source.address(),
                    Optional.of(name).filter(any -> !any.isEmpty()),
                    source.pages(),
                    source.atLeast()));
        }
        return option.startsWith("every=")
                ? duration(option.substring("every=".length()))
                        .map(every -> new Followed(source.address(), source.name(), source.pages(), every))
                : Optional.empty();
    }

    private static Optional<Duration> duration(String text) {
        Matcher form = DURATION.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(form.group(1));
        return Optional.of(
                switch (form.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }

    private static void readOpml(String text, Map<String, Followed> sources, List<String> problems) {
        for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("outline")) {
            String given = outline.attributes().getIgnoreCase("xmlUrl").strip();
            Optional<URI> address = WebAddress.of(given);
            Optional<String> name = Optional.of(outline.attributes().getIgnoreCase("title"))
                    .filter(any -> !any.isBlank())
                    .or(() -> Optional.of(outline.attributes().getIgnoreCase("text")))
                    .map(String::strip)
                    .filter(any -> !any.isEmpty());
            address.ifPresent(
                    uri -> sources.putIfAbsent(uri.toString(), new Followed(uri, name, false, Duration.ZERO)));
            if (address.isEmpty() && !given.isEmpty()) {
                problems.add("'" + given + "' is no http or https address");
            }
        }
    }
}
