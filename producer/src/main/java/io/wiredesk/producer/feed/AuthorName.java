package io.wiredesk.producer.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Names of authors: RSS writes {@code address (name)}, {@code name <address>} or either alone, Atom has an element for it. */
final class AuthorName {

    private static final int MAX_LENGTH = 500;
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[^\\s@()]{1,100}@[^\\s@()]{1,100}\\s{0,5}\\(([^()]{1,200})\\)");
    private static final Pattern BEFORE_ADDRESS =
            Pattern.compile("([^<>(]{1,200}?)\\s{0,5}[<(][^\\s@<>()]{1,100}@[^\\s@<>()]{1,100}[>)]");

    private static final List<String> WEB = List.of("uri", "url", "homepage");

    private AuthorName() {}

    /** The name in an element; a mail address alone counts as one, for want of a better, a web address does not. */
    static Optional<String> of(Element author) {
        return child(author, "name")
                .or(() -> child(author, "email"))
                .or(() -> Optional.of(ofText(
                        WEB.stream().anyMatch(web -> child(author, web).isPresent())
                                ? author.ownText()
                                : author.text())))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= MAX_LENGTH);
    }

    private static Optional<String> child(Element author, String name) {
        return author.children().stream()
                .filter(child -> child.tag().localName().equalsIgnoreCase(name))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    static String ofText(String written) {
        String text = Markup.plainOf(written);
        if (text.length() > MAX_LENGTH) {
            return "";
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return bracketed.group(1);
        }
        Matcher named = BEFORE_ADDRESS.matcher(text);
        return named.matches() ? named.group(1) : text;
    }
}
