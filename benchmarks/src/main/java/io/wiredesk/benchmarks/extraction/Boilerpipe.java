package io.wiredesk.benchmarks.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.wiredesk.benchmarks.pages.Page;

/** The fastest known extractor in Java, by its rules for articles. */
final class Boilerpipe implements Extractor {

    @Override
    public String name() {
        return "boilerpipe 1.2.2";
    }

    @Override
    public String story(Page page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page.html());
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
