package io.wiredesk.stages.entities;

import io.wiredesk.stages.entities.Findings.NamedValue;
import io.wiredesk.stages.entities.Findings.Quote;
import io.wiredesk.stages.entities.aliases.AliasResolver;
import io.wiredesk.stages.entities.aliases.Cluster;
import io.wiredesk.stages.entities.aliases.IntroducedNames;
import io.wiredesk.stages.entities.aliases.KnownOrganisations;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.links.KnowledgeBase;
import io.wiredesk.stages.entities.links.NameLinker;
import io.wiredesk.stages.entities.links.PlaceLinker;
import io.wiredesk.stages.entities.names.NameFinder;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Reading;
import io.wiredesk.stages.entities.names.Titles;
import io.wiredesk.stages.entities.quotes.QuoteFinder;
import io.wiredesk.stages.entities.quotes.Speakers;
import io.wiredesk.stages.entities.tagger.Tagger;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import io.wiredesk.stages.entities.text.Tokenizer;
import io.wiredesk.stages.entities.values.ValueFinder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The finder for English news: sentences, names, aliases, links, salience, values, quotes, in this order. A mention is the name
 * without title and possessive ("Okafor" of "Mr Okafor's"); the form with its title is an alias. Immutable and safe for use by
 * several threads.
 */
public final class NewsEntityFinder implements EntityFinder {

    /** Changes whenever the rules for names, aliases, values or quotes decide differently. */
    private static final String RULES = "2";

    private static final String UNSUPPORTED = "unsupported";

    private final SentenceSplitter splitter = new SentenceSplitter(new Tokenizer(Abbreviations.load()));
    private final ValueFinder values = new ValueFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final Titles titles = Titles.load();
    private final IntroducedNames introduced = new IntroducedNames();
    private final String model;
    private final NameFinder names;
    private final AliasResolver aliases;
    private final EntityAssembler assembler;

    private NewsEntityFinder(Countries countries, Cities cities, KnowledgeBase knowledge) {
        Gazetteer gazetteer = Gazetteer.load(countries, cities);
        Tagger tagger = Tagger.load(gazetteer);
        model = tagger.version();
        names = new NameFinder(tagger, gazetteer, titles);
        aliases = new AliasResolver(countries, cities, KnownOrganisations.load(), titles);
        assembler = new EntityAssembler(new PlaceLinker(countries, cities), new NameLinker(knowledge), countries);
    }

    /** Loads the model and the word lists that are shipped with this module. */
    public static NewsEntityFinder load() {
        return load(KnowledgeBase.NONE);
    }

    /** The same, with links of people and organisations to a knowledge base. */
    public static NewsEntityFinder load(KnowledgeBase knowledge) {
        return new NewsEntityFinder(Countries.load(), Cities.load(), knowledge);
    }

    @Override
    public Findings find(Story story) {
        if (!supports(story.language()) || story.text().isBlank()) {
            return Findings.NONE;
        }
        Reading reading = Reading.of(story, splitter);
        NameFinder.Found found = names.find(reading);
        Namings namings = Namings.of(reading, found, titles, introduced);
        List<Cluster> clusters = aliases.resolve(namings.all(), namings.introduced());
        List<Findings.Entity> entities = assembler.assemble(reading, clusters);
        return new Findings(entities, values(story, reading), quotes(story, reading, entities));
    }

    private List<NamedValue> values(Story story, Reading reading) {
        Optional<LocalDate> published =
                story.publishedAt().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return values.find(reading.passages(), published);
    }

    private List<Quote> quotes(Story story, Reading reading, List<Findings.Entity> entities) {
        List<Passage> passages = reading.passages();
        return quotes.find(story.text(), Reading.paragraphs(story), passages, Speakers.of(entities));
    }

    @Override
    public String version(String language) {
        return supports(language) ? "en-" + RULES + '-' + model : UNSUPPORTED;
    }

    private static boolean supports(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.equals("en") || tag.startsWith("en-");
    }
}
