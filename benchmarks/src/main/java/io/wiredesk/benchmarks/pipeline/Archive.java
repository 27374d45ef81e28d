package io.wiredesk.benchmarks.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.pages.PageSet;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.source.Sources;
import io.wiredesk.schemas.event.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The articles of an archive in memory, each key once.
 *
 * @param articles in the archive's order; of those with one key the first
 * @param repeated how many more had a key that was there already
 * @param refused  how many documents are no articles to the producer
 */
record Archive(List<RawArticle> articles, int repeated, int refused) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads what {@code wiredesk publish} reads, and sets of pages besides.
     *
     * @param arguments paths, or addresses
     * @param limit     how many articles at most
     */
    static Archive read(Collection<String> arguments, int limit) {
        Reader reader = new Reader(limit);
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (PageSet.isAt(path)) {
                PageSet.in(path).forEach(reader::read);
            } else {
                Sources.open(argument, SourceOptions.DEFAULTS).forEach(reader);
            }
        }
        return reader.archive();
    }

    /** UTF-16 units of all documents. */
    long units() {
        return articles.stream()
                .mapToLong(article -> article.getContent().length())
                .sum();
    }

    private static final class Reader implements Consumer<Intake> {

        private final Map<String, RawArticle> articles = new LinkedHashMap<>();
        private final int limit;
        private int repeated;
        private int refused;

        private Reader(int limit) {
            this.limit = limit;
        }

        private void read(PageSet set) {
            set.stream(limit)
                    .forEach(page -> Sources.open("-", SourceOptions.DEFAULTS, ndjson(page))
                            .forEach(this));
        }

        private static InputStream ndjson(Page page) {
            Map<String, String> fields = new HashMap<>(Map.of("id", page.id(), "html", page.html()));
            page.address().ifPresent(address -> fields.put("url", address));
            try {
                return new ByteArrayInputStream(JSON.writeValueAsBytes(fields));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("strings are always JSON", e);
            }
        }

        @Override
        public void accept(Intake intake) {
            if (articles.size() >= limit) {
                return;
            }
            boolean isNew = intake.fold(this::add, no -> {
                refused++;
                return true;
            });
            repeated += isNew ? 0 : 1;
        }

        private boolean add(RawArticle article) {
            return articles.putIfAbsent(article.getKey(), article) == null;
        }

        private Archive archive() {
            return new Archive(new ArrayList<>(articles.values()), repeated, refused);
        }
    }
}
