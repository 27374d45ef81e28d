package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Extract;
import java.util.Optional;

/** Our own first stages: parse, clean, collect facts. */
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
        return extract(Documents.of(page))
                .map(extract -> extract.story().text())
                .orElse("");
    }

    /** The story, what was removed, and the facts; empty when the document was refused. */
    Optional<Extract> extract(Document document) {
        return enricher.extract(document).fold(Optional::of, (reason, detail) -> Optional.empty());
    }
}
