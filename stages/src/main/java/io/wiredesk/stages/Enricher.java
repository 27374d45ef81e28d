package io.wiredesk.stages;

import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.blocks.TextReader;
import io.wiredesk.stages.clean.ArticleCheck;
import io.wiredesk.stages.clean.Cleaned;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.StatedStory;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.memory.PublisherMemory;
import io.wiredesk.stages.clean.memory.Reading;
import io.wiredesk.stages.clean.memory.SourceMemory;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.clean.score.LineModel;
import io.wiredesk.stages.clean.score.StoryModel;
import io.wiredesk.stages.entities.EntityFinder;
import io.wiredesk.stages.entities.Findings;
import io.wiredesk.stages.entities.NewsEntityFinder;
import io.wiredesk.stages.entities.Story;
import io.wiredesk.stages.facts.FactsCollector;
import io.wiredesk.stages.facts.Statements;
import io.wiredesk.stages.language.LanguageIdentifier;
import java.time.Instant;
import java.util.Optional;

/**
 * All stages in order: parse, clean, collect facts, tell the language, find entities. Immutable and safe for use by several
 * threads; the same document always gives the same article.
 */
public final class Enricher {

    /** Documents with more UTF-16 units than this are refused. */
    public static final int MAX_UNITS = 10_000_000;

    /** Documents with more blocks than this are refused: they are lists, logs or attacks. */
    public static final int MAX_BLOCKS = 30_000;

    private final Cleaner cleaner;
    private final ArticleCheck check;
    private final FactsCollector collector;
    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final EntityFinder finder;

    private Enricher(WordLists words, Cleaner cleaner, EntityFinder finder) {
        this.cleaner = cleaner;
        this.check = new ArticleCheck(words);
        this.collector = new FactsCollector(words);
        this.finder = finder;
    }

    /** The enricher with the rules and models that the product ships. */
    public static Enricher standard() {
        return withFinder(NewsEntityFinder.load());
    }

    /** The same with an entity finder of the caller's choice, for tools that measure one without the other. */
    public static Enricher withFinder(EntityFinder finder) {
        WordLists words = WordLists.load();
        return new Enricher(words, Cleaner.standard(words), finder);
    }

    /** The same with other models of the story, too. */
    public static Enricher with(StoryModel story, LineModel lines, EntityFinder finder) {
        WordLists words = WordLists.load();
        return new Enricher(words, Cleaner.withModels(words, story, lines), finder);
    }

    /** Enriches one document, in time linear in its length. */
    public Outcome<Article> enrich(Document document) {
        return extract(document).then(extract -> new Outcome.Accepted<>(article(extract)));
    }

    /** The first stages alone: parse, clean, collect facts. */
    public Outcome<Extract> extract(Document document) {
        return extract(document, Optional.empty());
    }

    /**
     * Enriches one document with what is remembered of its source, and remembers it. What comes out depends on which articles of
     * the source came before, and in which order only once some of them have been forgotten.
     *
     * @param article identifies the document among those of its source, whatever its revision: an earlier revision does not count
     *                as another article
     */
    public Outcome<Article> enrich(Document document, String article, PublisherMemory memory) {
        return extract(document, article, memory).then(extract -> new Outcome.Accepted<>(article(extract)));
    }

    /** The first stages alone, with what is remembered of the document's source. */
    public Outcome<Extract> extract(Document document, String article, PublisherMemory memory) {
        SourceMemory ofSource = memory.of(document.source());
        Reading reading = new Reading(ofSource, article);
        return extract(document, Optional.of(reading)).then(extract -> {
            if (reading.remember()) {
                memory.keep(document.source(), ofSource);
            }
            return new Outcome.Accepted<>(extract);
        });
    }

    private Outcome<Extract> extract(Document document, Optional<Reading> reading) {
        if (document.content().length() > MAX_UNITS) {
            return new Outcome.Rejected<>(Outcome.Reason.TOO_LARGE, "more than " + MAX_UNITS + " characters");
        }
        Page read = document.form() == Document.Form.HTML
                ? HtmlReader.read(document.content())
                : TextReader.read(document.content());
        Statements statements = collector.read(document, read);
        Page page = StatedStory.shown(read, statements.body());
        if (page.blocks().size() > MAX_BLOCKS) {
            return new Outcome.Rejected<>(Outcome.Reason.TOO_LARGE, "more than " + MAX_BLOCKS + " paragraphs");
        }
        if (page.blocks().isEmpty()) {
            return new Outcome.Rejected<>(Outcome.Reason.EMPTY, "no visible text");
        }
        if (!document.clean()) {
            return new Outcome.Accepted<>(extract(document, page, statements, cleaner.keepAll(page)));
        }
        Cleaned cleaned = cleaner.clean(page, statements.titles(), statements.body(), reading);
        Optional<String> objection = check.objection(page, statements.titles(), cleaned.text());
        return objection.isPresent()
                ? new Outcome.Rejected<>(Outcome.Reason.NOT_AN_ARTICLE, objection.get())
                : new Outcome.Accepted<>(extract(document, page, statements, cleaned));
    }

    private static Extract extract(Document document, Page page, Statements statements, Cleaned cleaned) {
        return new Extract(
                statements.facts(cleaned),
                cleaned.text(),
                document.envelope().language().or(() -> page.head().language()));
    }

    private Article article(Extract extract) {
        CleanText story = extract.story();
        Article.Facts facts = extract.facts();
        String language =
                languages.identify(story.text().isEmpty() ? story.visible() : story.text(), extract.declaredLanguage());
        Findings findings = finder.find(
                new Story(language, known(facts), facts.title(), facts.standfirst(), story.text(), story.blocks()));
        return new Article(
                facts,
                story,
                language,
                findings,
                new Article.Versions(Cleaner.VERSION, cleaner.rulesVersion(), finder.version(language)));
    }

    private static Optional<Instant> known(Article.Facts facts) {
        return facts.publishedEvidence().equals("first-seen") ? Optional.empty() : Optional.of(facts.publishedAt());
    }
}
