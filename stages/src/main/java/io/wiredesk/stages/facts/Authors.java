package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who wrote an article: the people of the first source that gives full names, else of the first that gives any. In the order of
 * trust: the envelope, JSON-LD, what is marked up as an author near the headline, meta elements, and lines that read like a
 * byline.
 */
final class Authors {

    /** Text between the headline and an author that is certainly the article's. */
    private static final int NEAR = 1_200;
    /** Text between the authors of one article. */
    private static final int TOGETHER = 250;

    private static final List<String> META = MetaNames.of("author");

    private final People people;
    private final Site site;

    Authors(People people, Site site) {
        this.people = people;
        this.site = site;
    }

    /** @param bylines lines of the page that read like a byline, as they stand there */
    List<String> of(Document document, Page page, JsonLd jsonLd, Headline headline, List<String> bylines) {
        List<String> stated = jsonLd.people("author").isEmpty() ? jsonLd.people("creator") : jsonLd.people("author");
        List<String> meta = meta(page.head());
        List<Mark> marks = near(page, headline);
        AuthorLines lines = new AuthorLines(people, site, page, headline);
        List<List<String>> full = Stream.<Supplier<List<String>>>of(
                        () -> all(stated, value -> people.only(value, site)),
                        () -> marked(marks),
                        () -> all(meta, value -> people.only(value, site)),
                        () -> all(lines.bylines(bylines), value -> people.named(value, site)))
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .toList();
        return Stream.<Supplier<List<String>>>of(
                        () -> all(document.envelope().authors(), value -> people.named(value, site)),
                        () -> all(lines.opened(), value -> people.named(value, site)),
                        () -> fullest(full),
                        () -> namesNoOther(stated, meta)
                                ? all(lines.names(), value -> people.named(value, site))
                                : List.of(),
                        () -> all(lines.signatures(), value -> people.only(value, site)),
                        () -> all(stated, this::single),
                        () -> all(meta, this::single),
                        () -> opened(marks),
                        () -> marked(far(page, headline)),
                        () -> all(lines.owner(), value -> people.named(value, site)))
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The people of the most trusted source, and those whom another names besides all of these. */
    private static List<String> fullest(List<List<String>> sources) {
        List<String> best = sources.isEmpty() ? List.of() : sources.get(0);
        for (List<String> names : sources) {
            best = names.size() > best.size()
                            && names.containsAll(best)
                            && names.get(0).equals(best.get(0))
                    ? names
                    : best;
        }
        return best;
    }

    /** Whether what is stated for machines names the site at most. */
    private boolean namesNoOther(List<String> stated, List<String> meta) {
        return Stream.concat(stated.stream(), meta.stream()).allMatch(site::isNearlyName);
    }

    /** A name of one word behind a word that opens a byline. */
    private List<String> opened(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> people.isOpener(mark.before()))
                .map(mark -> single(mark.text()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> single(String value) {
        return people.single(value, site).map(List::of).orElse(List.of());
    }

    private static List<String> meta(Head head) {
        for (String name : META) {
            List<String> values = head.meta().getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.startsWith("http") && !value.contains("facebook.com"))
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private static List<Mark> near(Page page, Headline headline) {
        return authors(page)
                .filter(mark -> headline.distance(mark) <= (mark.beside() ? NEAR / 2 : NEAR))
                .sorted(Comparator.comparingInt(headline::distance))
                .toList();
    }

    /** Authors at the end of the article, when the page names only one. */
    private List<Mark> far(Page page, Headline headline) {
        List<Mark> far = authors(page)
                .filter(mark -> !mark.beside() && mark.offset() > headline.offset())
                .filter(mark -> !people.marked(mark.text(), site).isEmpty())
                .toList();
        boolean one = far.stream()
                        .map(mark -> people.marked(mark.text(), site))
                        .distinct()
                        .count()
                == 1;
        return one ? far : List.of();
    }

    private static Stream<Mark> authors(Page page) {
        return page.head().marks().stream().filter(mark -> mark.kind() == Mark.Kind.AUTHOR);
    }

    /** The people of the first mark that names any, and of those that are listed with it. */
    private List<String> marked(List<Mark> marks) {
        List<String> names = new ArrayList<>();
        int last = -1;
        for (Mark mark : marks) {
            boolean listed = last < 0
                    ? !people.isHelper(mark.before())
                    : Math.abs(mark.offset() - last) <= TOGETHER && people.isListed(mark.before(), names);
            List<String> found = listed ? people.marked(mark.text(), site) : List.of();
            if (!found.isEmpty() && isFurther(found, names)) {
                names.addAll(found);
                last = mark.offset();
            } else if (last >= 0 && found.isEmpty() && mark.offset() > last && people.isHelper(mark.before())) {
                return List.copyOf(names);
            }
        }
        return List.copyOf(names);
    }

    /** Whether these are other people, and not the same with more words around their names. */
    private static boolean isFurther(Collection<String> found, Collection<String> known) {
        return found.stream()
                .noneMatch(name -> known.stream().anyMatch(other -> name.contains(other) || other.contains(name)));
    }

    private static List<String> all(List<String> values, Function<String, List<String>> reader) {
        Set<String> names = new LinkedHashSet<>();
        values.forEach(value -> names.addAll(reader.apply(value)));
        return new ArrayList<>(names);
    }
}
