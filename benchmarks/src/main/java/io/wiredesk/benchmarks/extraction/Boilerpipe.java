package io.wiredesk.benchmarks.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.wiredesk.benchmarks.pages.Page;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The fastest known extractor in Java, by its rules for articles. */
final class Boilerpipe implements Extractor {

    /** It prints a warning for every page with links inside links. */
    private static final PrintStream SILENT =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "boilerpipe 1.2.2";
    }

    @Override
    public String story(Page page) {
        PrintStream shown = System.err;
        System.setErr(SILENT);
        try {
            return ArticleExtractor.INSTANCE.getText(page.html());
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setErr(shown);
        }
    }
}
