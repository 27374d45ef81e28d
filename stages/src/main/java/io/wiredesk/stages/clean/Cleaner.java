package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.phrases.RuleBook;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.Clues;
import io.wiredesk.stages.clean.score.StoryModel;
import java.util.List;
import java.util.Optional;

/** Takes out of a page what is not its story. Immutable and safe for use by several threads. */
public final class Cleaner {

    /** Changes whenever the code of this package decides differently. */
    public static final String VERSION = "2";

    private final RuleBook rules;
    private final List<Step> textSteps;
    private final List<Step> pageRules;
    private final List<Step> pageSteps;

    private Cleaner(RuleBook rules, WordLists words, StoryModel model) {
        Names names = new Names(words);
        Calendar calendar = new Calendar(words);
        CreditReader credits = new CreditReader(names);
        BylineReader bylines = new BylineReader(words, names, calendar);
        CopyrightReader copyright = new CopyrightReader(names, credits);
        this.rules = rules;
        PhraseStep phrases = new PhraseStep(rules, copyright);
        MemoryStep memory = new MemoryStep();
        BareCreditStep bareCredits = new BareCreditStep(new BareCreditReader(names));
        this.pageRules = List.of(
                new PageTitleStep(),
                new PromoBoxStep(rules),
                bareCredits,
                phrases,
                new CaptionStep(credits),
                new HeaderStep(bylines, calendar),
                new PageStandfirstStep(words));
        this.pageSteps = List.of(
                new RegionStep(model),
                memory,
                new NamingStep(new BlockNamer(ElementWords.load(), Hints.load(), calendar)),
                new StatedBodyStep(),
                new FurnitureStep(),
                new RightsStep(copyright),
                new DatelineStep(words, names, calendar));
        this.textSteps = List.of(
                new TitleStep(words),
                bareCredits,
                phrases,
                new CaptionStep(credits),
                new HeaderStep(bylines, calendar),
                new DatelineStep(words, names, calendar),
                new StandfirstStep(),
                memory,
                new TrailStep());
    }

    /** A cleaner with the shipped rules and the shipped model. */
    public static Cleaner standard(WordLists words) {
        return withModel(words, StoryModel.load());
    }

    /** A cleaner with the shipped rules and another model, for tools that train and measure one. */
    public static Cleaner withModel(WordLists words, StoryModel model) {
        return new Cleaner(RuleBook.load(), words, model);
    }

    /** Changes whenever a rule changes. */
    public String rulesVersion() {
        return rules.version();
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
        Draft draft = new Draft(page, titles, body, reading);
        if (page.markedUp()) {
            pageRules.forEach(step -> step.apply(draft));
            pageSteps.forEach(step -> step.apply(draft));
        } else {
            textSteps.forEach(step -> step.apply(draft));
        }
        return draft.finish();
    }

    /** What the rules alone say of a marked-up page; the story model learns from it. */
    public Clues clues(Page page, List<String> titles, Optional<String> body) {
        Draft draft = new Draft(page, titles, body, Optional.empty());
        pageRules.forEach(step -> step.apply(draft));
        return RegionStep.clues(draft);
    }

    /** Keeps everything: the page is the story already. */
    public Cleaned keepAll(Page page) {
        return new Draft(page, List.of(), Optional.empty(), Optional.empty()).finish();
    }
}
