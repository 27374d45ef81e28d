package io.wiredesk.producer.feed;

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

    private AuthorName() {}

    /** The name in an element; an address alone counts as one, for want of a better. */
    static Optional<String> of(Element author) {
        return author.children().stream()
                .filter(child -> child.tag().localName().equalsIgnoreCase("name"))
                .map(Element::text)
                .findFirst()
                .or(() -> Optional.of(ofText(author.text())))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= MAX_LENGTH);
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
