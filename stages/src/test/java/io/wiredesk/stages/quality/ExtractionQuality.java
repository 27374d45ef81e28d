package io.wiredesk.stages.quality;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Outcome;
import io.wiredesk.stages.clean.score.StoryTrainer;
import io.wiredesk.stages.entities.EntityFinder;
import io.wiredesk.stages.entities.Findings;
import io.wiredesk.stages.entities.Story;
import java.util.List;

/** Prints how well stories are found on the saved pages, and how many pages a second of CPU. Not a test: run it by hand. */
public final class ExtractionQuality {

    private static final Enricher ENRICHER = Enricher.withFinder(new NoEntities());

    private ExtractionQuality() {}

    /** @param arguments the fold that the model was not trained on; none for all pages */
    public static void main(String[] arguments) {
        int fold = arguments.length > 0 ? Integer.parseInt(arguments[0]) : -1;

        Scores segments = new Scores();
        for (Pages.SavedPage page : pages("segments", fold)) {
            segments.addSegments(page.list("with"), page.list("without"), text(page));
        }
        Scores bodies = new Scores();
        Scores bodySegments = new Scores();
        for (Pages.SavedPage page : pages("bodies", fold)) {
            String text = text(page);
            bodies.addBody(page.field("text"), text);
            bodySegments.addSegments(page.list("with"), page.list("without"), text);
        }
        Scores publishers = new Scores();
        for (Pages.SavedPage page : pages("publishers", fold)) {
            publishers.addParagraphs(page.list("paras"), text(page));
        }
        print("segments    " + segments.counts());
        print("bodies      " + bodies.bodies());
        print("  segments  " + bodySegments.counts());
        print("publishers  " + publishers.counts());
    }

    private static List<Pages.SavedPage> pages(String set, int fold) {
        return Pages.of(set).stream()
                .filter(page -> fold < 0 || StoryTrainer.fold(page.id()) == fold)
                .toList();
    }

    static String text(Pages.SavedPage page) {
        Outcome<Article> outcome = ENRICHER.enrich(page.document());
        return outcome.fold(article -> article.story().text(), (reason, detail) -> "");
    }

    private static void print(String line) {
        System.out.println(line);
    }

    private static final class NoEntities implements EntityFinder {
        @Override
        public Findings find(Story story) {
            return Findings.NONE;
        }

        @Override
        public String version(String language) {
            return "unsupported";
        }
    }
}
