package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.PageWords.Vocabulary;
import io.wiredesk.stages.clean.lines.LineReaders;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.phrases.RuleBook;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.Clues;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.StoryModel;
import java.util.List;
import java.util.Optional;

/** Takes out of a page what is not its story. Immutable and safe for use by several threads. */
public final class Cleaner {

    /** Changes whenever the code of this package decides differently. */
    public static final String VERSION = "7";

    private final Vocabulary vocabulary;
    private final List<Step> textRules;
    private final List<Step> textSteps;
    private final List<Step> pageRules;
    private final List<Step> pageSteps;

    private Cleaner(Vocabulary vocabulary, WordLists words, StoryModel model, LineModel lines) {
        LineReaders readers = LineReaders.of(words);
        this.vocabulary = vocabulary;
        PhraseStep phrases = new PhraseStep(vocabulary.rules(), readers.copyrights());
        MemoryStep memory = new MemoryStep();
        NamingStep naming = new NamingStep(new BlockNamer(readers.calendar(), readers.bylines()));
        NeighbourStep neighbours = new NeighbourStep();
        BareCreditStep bareCredits = new BareCreditStep(readers.bareCredits());
        this.pageRules = List.of(
                new PageTitleStep(),
                new PromoBoxStep(vocabulary.rules()),
                bareCredits,
                phrases,
                new CaptionStep(readers.credits()),
                new HeaderStep(readers.bylines(), readers.calendar()),
                new PageStandfirstStep(words));
        this.pageSteps = List.of(
                new RegionStep(model, words),
                memory,
                naming,
                neighbours,
                new StatedBodyStep(),
                new FurnitureStep(),
                new RightsStep(readers.copyrights()),
                new DatelineStep(readers.datelines()));
        this.textRules = List.of(
                new TitleStep(words),
                bareCredits,
                phrases,
                new CaptionStep(readers.credits()),
                new HeaderStep(readers.bylines(), readers.calendar()),
                new DatelineStep(readers.datelines()),
                new StandfirstStep());
        this.textSteps = List.of(new LineStep(lines), memory, naming, neighbours, new TrailStep(), new TeaserStep());
    }

    /** A cleaner with the shipped rules and the shipped models. */
    public static Cleaner standard(WordLists words) {
        return withModels(words, StoryModel.load(), LineModel.load());
    }

    /** A cleaner with the shipped rules and other models, for tools that train and measure one. */
    public static Cleaner withModels(WordLists words, StoryModel story, LineModel lines) {
        return new Cleaner(new Vocabulary(RuleBook.load(), Hints.load(), ElementWords.load()), words, story, lines);
    }

    /** Changes whenever a rule changes. */
    public String rulesVersion() {
        return vocabulary.rules().version();
    }

    /** @param titles what the envelope and the head of the page call the article, best first */
    public Cleaned clean(Page page, List<String> titles) {
        return clean(page, titles, Optional.empty(), Optional.empty());
    }

    /**
     * @param titles what the envelope and the head of the page call the article, best first
     * @param body   the article text that the page states for machines
     * @param reading the article held against the memory of its source
     */
    public Cleaned clean(Page page, List<String> titles, Optional<String> body, Optional<Reading> reading) {
        Draft draft = new Draft(new PageWords(page, vocabulary), titles, body, reading);
        if (page.markedUp()) {
            pageRules.forEach(step -> step.apply(draft));
            pageSteps.forEach(step -> step.apply(draft));
        } else {
            textRules.forEach(step -> step.apply(draft));
            textSteps.forEach(step -> step.apply(draft));
        }
        return draft.finish();
    }

    /** What the rules alone say of a page or a plain text; the models learn from it. */
    public Clues clues(Page page, List<String> titles, Optional<String> body) {
        Draft draft = new Draft(new PageWords(page, vocabulary), titles, body, Optional.empty());
        (page.markedUp() ? pageRules : textRules).forEach(step -> step.apply(draft));
        return page.markedUp() ? ClueReader.read(draft) : LineStep.clues(draft);
    }

    /** Keeps everything: the page is the story already. */
    public Cleaned keepAll(Page page) {
        return new Draft(new PageWords(page, vocabulary), List.of(), Optional.empty(), Optional.empty()).finish();
    }
}
