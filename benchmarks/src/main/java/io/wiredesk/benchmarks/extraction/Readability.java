package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.training.story.Paragraphs;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;

/** The best open extractor in Java, as its authors use it. */
final class Readability implements Extractor {

    private static final String SOME_ADDRESS = "https://example.org/";

    @Override
    public String name() {
        return "readability4j 1.0.8";
    }

    @Override
    public String story(Page page) {
        Element content = new Readability4J(page.address().orElse(SOME_ADDRESS), page.html())
                .parse()
                .getArticleContent();
        return content == null ? "" : Paragraphs.of(content);
    }
}
