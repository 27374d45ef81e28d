package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Page;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who wrote an article: the people of the first source that gives full names, else of the first that gives any. In the order of
 * trust: the envelope, JSON-LD, what is marked up as an author near the headline, meta elements, and lines that read like a
 * byline.
 */
final class Authors {

    private static final List<String> META = MetaNames.AUTHOR.names();

    private final People people;
    private final Site site;
    /** The values of the JSON-LD and of the meta elements. */
    private final List<String> stated;

    private final List<String> meta;
    private final AuthorMarks marks;
    private final AuthorLines lines;

    Authors(People people, Site site, Page page, JsonLd jsonLd, Headline headline) {
        this.people = people;
        this.site = site;
        List<String> authors = jsonLd.people("author");
        this.stated = authors.isEmpty() ? jsonLd.people("creator") : authors;
        this.meta = meta(page.head());
        this.marks = new AuthorMarks(people, page, headline);
        this.lines = new AuthorLines(people, page, headline);
    }

    /**
     * The people who wrote it.
     *
     * @param envelope what came with the document
     * @param bylines lines of the page that read like a byline, as they stand there
     */
    List<String> of(Document.Envelope envelope, List<String> bylines) {
        return given(
                        () -> People.of(envelope.authors(), people::named),
                        lines::opened,
                        () -> fullest(bylines),
                        () -> namesNoOther() ? lines.names() : List.of(),
                        lines::signatures,
                        () -> People.of(stated, this::single),
                        () -> People.of(meta, this::single),
                        marks::opened,
                        marks::far,
                        lines::owner)
                .findFirst()
                .orElse(List.of());
    }

    /** Those of these sources that name anybody. */
    @SafeVarargs
    private static Stream<List<String>> given(Supplier<List<String>>... sources) {
        return Stream.of(sources).map(Supplier::get).filter(names -> !names.isEmpty());
    }

    /** The people of the most trusted source, and those whom another names besides all of these. */
    private List<String> fullest(List<String> bylines) {
        return given(
                        () -> People.of(stated, people::only),
                        marks::near,
                        () -> People.of(meta, people::only),
                        () -> lines.bylines(bylines))
                .reduce(Authors::fuller)
                .orElse(List.of());
    }

    private static List<String> fuller(List<String> best, List<String> names) {
        boolean more = names.size() > best.size() && names.containsAll(best);
        return more && names.get(0).equals(best.get(0)) ? names : best;
    }

    /** Whether what is stated for machines names the site at most. */
    private boolean namesNoOther() {
        return Stream.concat(stated.stream(), meta.stream()).allMatch(site::isNearlyName);
    }

    private List<String> single(String value) {
        return people.single(value).map(List::of).orElse(List.of());
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
}
