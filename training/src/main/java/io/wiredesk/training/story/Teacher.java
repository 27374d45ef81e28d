package io.wiredesk.training.story;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.StoryModel;
import io.wiredesk.stages.facts.FactsCollector;
import io.wiredesk.stages.facts.Statements;
import java.time.Instant;
import java.util.Optional;

/** Tells the story of a page whose body nobody has marked, as the shipped cleaner finds it. */
final class Teacher {

    private final FactsCollector facts;
    private final Cleaner cleaner;

    Teacher(WordLists words) {
        facts = new FactsCollector(words);
        cleaner = Cleaner.withModels(words, StoryModel.load(), LineModel.NONE);
    }

    String story(String html) {
        Page page = HtmlReader.read(html);
        if (page.blocks().isEmpty()) {
            return "";
        }
        Statements stated = facts.read(document(), page);
        return cleaner.clean(page, stated.titles(), stated.body(), Optional.empty())
                .text()
                .text();
    }

    /** An envelope that says nothing. */
    static Document document() {
        return new Document("", Optional.empty(), Document.Form.HTML, "", Document.Envelope.NONE, Instant.EPOCH, true);
    }
}
