package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects what a page says about itself outside its visible text. */
final class HeadReader {

    private static final int MAX_VALUES = 200;
    private static final int MAX_UNITS = 4_000;

    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final MarkReader marks = new MarkReader();
    private Optional<String> title = Optional.empty();

    void open(Element element, Tags.Traits traits, Labels labels, int depth) {
        if (!traits.statement()) {
            marks.open(element, traits, labels, depth);
            return;
        }
        switch (element.normalName()) {
            case "title" -> title = title.or(() -> text(element.text()));
            case "meta" -> addMeta(element);
            default -> addScript(element);
        }
    }

    void add(TextNode text) {
        marks.add(text);
    }

    void close(Element element, int depth) {
        marks.close(element, depth);
    }

    Head head(Document document) {
        Element html = document.firstElementChild();
        Optional<String> language = html == null ? Optional.empty() : text(html.attr("lang"));
        return new Head(title, language, meta, jsonLd, marks.marks());
    }

    private void addMeta(Element element) {
        for (String attribute : new String[] {"property", "name", "itemprop"}) {
            String name = element.attr(attribute).trim().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && meta.size() < MAX_VALUES) {
                add(meta.computeIfAbsent(name, key -> new ArrayList<>()), element.attr("content"));
            }
        }
    }

    private void addScript(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && jsonLd.size() < MAX_VALUES) {
            jsonLd.add(element.data());
        }
    }

    private static void add(List<String> values, String value) {
        if (values.size() < MAX_VALUES) {
            text(value).ifPresent(values::add);
        }
    }

    private static Optional<String> text(String value) {
        String text = Whitespace.normalise(value.length() > MAX_UNITS ? value.substring(0, MAX_UNITS) : value);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
