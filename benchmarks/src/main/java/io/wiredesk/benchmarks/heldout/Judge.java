package io.wiredesk.benchmarks.heldout;

import io.wiredesk.benchmarks.stages.NoEntities;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.blocks.TextReader;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.Clues;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.StoryModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the rules alone, and the rules with a line model, make of plain texts. */
final class Judge {

    private final LineModel model;
    private final Enricher alone = Enricher.with(StoryModel.NONE, LineModel.NONE, new NoEntities());
    private final Enricher together;
    private final Cleaner rules = Cleaner.withModels(WordLists.load(), StoryModel.NONE, LineModel.NONE);

    Judge(LineModel model) {
        this.model = model;
        this.together = Enricher.with(StoryModel.NONE, model, new NoEntities());
    }

    Optional<CleanText> rulesAlone(String text) {
        return story(alone, text);
    }

    Optional<CleanText> withModel(String text) {
        return story(together, text);
    }

    /** For each line the log of the odds that it is the story; not a number where a rule has taken something out. */
    float[] odds(String text) {
        Page page = TextReader.read(text);
        Clues clues = rules.clues(page, List.of(), Optional.empty());
        float[] odds = model.odds(page, clues);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = clues.cut()[i] > 0 ? Float.NaN : odds[i];
        }
        return odds;
    }

    private static Optional<CleanText> story(Enricher enricher, String text) {
        Document document = new Document(
                "text", Optional.empty(), Document.Form.TEXT, text, Document.Envelope.NONE, Instant.EPOCH, true);
        return enricher.extract(document)
                .fold(extract -> Optional.of(extract.story()), (reason, detail) -> Optional.empty());
    }
}
