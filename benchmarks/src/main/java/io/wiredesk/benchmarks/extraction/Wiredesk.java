package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.clean.CleanText;
import java.util.Optional;

/** Our own stages. */
final class Wiredesk implements Extractor {

    private final Enricher enricher;

    Wiredesk(Enricher enricher) {
        this.enricher = enricher;
    }

    @Override
    public String name() {
        return "wiredesk";
    }

    @Override
    public String story(Page page) {
        return clean(page).map(CleanText::text).orElse("");
    }

    /** The story and what was removed; empty when the page was refused. */
    Optional<CleanText> clean(Page page) {
        return enricher.enrich(Documents.of(page))
                .<Optional<Article>>fold(Optional::of, (reason, detail) -> Optional.empty())
                .map(Article::story);
    }
}
