package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the site that an article stands on: what it calls itself, who publishes it, and its domain. Immutable. */
final class Site {

    private static final int MIN_UNITS = 3;
    /** What a part of a title may have besides a name of the site, such as {@code .com}. */
    private static final int MORE_UNITS = 8;

    private final Set<String> names;

    private Site(Set<String> names) {
        this.names = names;
    }

    static Site of(Document document, Head head, JsonLd jsonLd) {
        List<String> names = new ArrayList<>(jsonLd.texts("publisher"));
        MetaNames.SITE.first(head).ifPresent(names::add);
        addDomain(document.source(), names);
        document.address()
                .flatMap(address -> Optional.ofNullable(address.getHost()))
                .ifPresent(host -> addDomain(host, names));
        return named(names);
    }

    static Site named(List<String> names) {
        return new Site(names.stream()
                .map(Site::fold)
                .filter(name -> name.length() >= MIN_UNITS)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether this is a name of the site and nothing else. */
    boolean isName(String text) {
        return names.contains(fold(text));
    }

    /** Whether a part of a title is a name of the site, or nearly so. */
    boolean isNearlyName(String part) {
        String folded = fold(part);
        return folded.length() >= MIN_UNITS
                && names.stream()
                        .anyMatch(name -> name.startsWith(folded)
                                || folded.startsWith(name) && folded.length() < name.length() + MORE_UNITS);
    }

    /** The domain whole, without its last label, and the label that carries the name. */
    private static void addDomain(String domain, List<String> names) {
        String bare = domain.startsWith("www.") ? domain.substring(4) : domain;
        names.add(bare);
        String[] labels = bare.split("\\.");
        if (labels.length > 1) {
            names.add(bare.substring(0, bare.lastIndexOf('.')));
            boolean second = labels.length > 2 && labels[labels.length - 2].length() <= MIN_UNITS;
            names.add(labels[labels.length - (second ? 3 : 2)]);
        }
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                folded.append(lower.charAt(i));
            }
        }
        return folded.toString();
    }
}
