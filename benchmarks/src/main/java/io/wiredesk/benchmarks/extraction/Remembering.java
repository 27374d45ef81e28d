package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Documents;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.clean.memory.PublisherMemory;
import io.wiredesk.stages.clean.memory.RecentPublishers;

/** Our own first stages with what they remember of the pages that they were asked about before: the order matters. */
final class Remembering implements Extractor {

    private final Enricher enricher;
    private final PublisherMemory memory = new RecentPublishers();

    Remembering(Enricher enricher) {
        this.enricher = enricher;
    }

    @Override
    public String name() {
        return "remembering";
    }

    @Override
    public String story(Page page) {
        return enricher.extract(Documents.of(page), page.id(), memory)
                .fold(extract -> extract.story().text(), (reason, detail) -> "");
    }
}
