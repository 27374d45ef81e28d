package io.wiredesk.stages.facts;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.BylineReader;
import io.wiredesk.stages.clean.Cleaned;
import io.wiredesk.stages.clean.Gleanings;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what a document says about itself, each fact from the source that is trusted most. Immutable. */
public final class FactsCollector {

    private static final int MAX_TAGS = 50;
    private static final int MAX_TAG_UNITS = 80;

    private final BylineReader bylines;

    /** @param words the shipped word lists */
    public FactsCollector(WordLists words) {
        this.bylines = BylineReader.standard(words);
    }

    /** What the envelope and the head of the page call the article, best first, without the site's name. */
    public List<String> titles(Document document, Page page) {
        Head head = page.head();
        List<String> site = site(document, head);
        return Stream.of(
                        document.envelope().title(),
                        JsonLd.read(head.jsonLd()).text("headline"),
                        head.meta("og:title"),
                        head.meta("twitter:title", "headline", "title", "dc.title", "parsely-title"),
                        head.title().map(Titles::withoutTail))
                .flatMap(Optional::stream)
                .map(title -> Titles.withoutSite(title, site))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    /** @param cleaned the story, and what the cleaner learned from the residue */
    public Article.Facts collect(Document document, Page page, Cleaned cleaned) {
        Gleanings gleanings = cleaned.gleanings();
        Head head = page.head();
        JsonLd jsonLd = JsonLd.read(head.jsonLd());
        Times.Published published = Times.of(document, head, jsonLd);
        Optional<String> title = title(document, page, gleanings);
        return new Article.Facts(
                title,
                gleanings
                        .standfirst()
                        .or(() -> Summaries.standfirst(
                                document.envelope().summary(),
                                title,
                                cleaned.text().text())),
                byline(document, head, jsonLd, gleanings),
                gleanings.dateline(),
                head.meta("article:section")
                        .or(() -> jsonLd.text("articleSection"))
                        .or(gleanings::section)
                        .map(Titles::clean),
                tags(document, head, jsonLd),
                published.at(),
                published.evidence(),
                gleanings.media(),
                gleanings.rights());
    }

    /** The article text that the page states for machines. */
    public Optional<String> statedBody(Page page) {
        List<String> scripts = page.head().jsonLd();
        return scripts.stream().anyMatch(script -> script.contains("\"articleBody\""))
                ? JsonLd.read(scripts).text("articleBody")
                : Optional.empty();
    }

    private Optional<String> title(Document document, Page page, Gleanings gleanings) {
        List<String> site = site(document, page.head());
        Optional<String> heading = page.blocks().stream()
                .filter(block -> block.markup().level() == 1)
                .map(Block::text)
                .map(text -> Titles.withoutSite(text, site))
                .findFirst();
        return document.envelope()
                .title()
                .map(title -> Titles.withoutSite(title, site))
                .or(gleanings::title)
                .or(() -> titles(document, page).stream().findFirst())
                .or(() -> heading);
    }

    /** The people of the first source that names any. */
    private List<String> byline(Document document, Head head, JsonLd jsonLd, Gleanings gleanings) {
        return Stream.of(
                        document.envelope().authors(),
                        jsonLd.texts("author"),
                        head.meta().getOrDefault("author", List.of()),
                        gleanings.bylines(),
                        head.meta().getOrDefault("article:author", List.of()),
                        head.meta().getOrDefault("parsely-author", List.of()),
                        head.meta().getOrDefault("dc.creator", List.of()))
                .map(this::people)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> people(List<String> sources) {
        Set<String> people = new LinkedHashSet<>();
        sources.forEach(source -> people.addAll(bylines.people(Titles.clean(source))));
        return List.copyOf(people);
    }

    private static List<String> tags(Document document, Head head, JsonLd jsonLd) {
        Set<String> tags = new LinkedHashSet<>(document.envelope().tags());
        List<String> sources = new ArrayList<>(head.meta().getOrDefault("article:tag", List.of()));
        sources.addAll(jsonLd.texts("keywords"));
        if (sources.isEmpty()) {
            sources.addAll(head.meta().getOrDefault("news_keywords", head.meta().getOrDefault("keywords", List.of())));
        }
        sources.stream()
                .flatMap(source -> Stream.of(source.split("[,;]")))
                .map(Titles::clean)
                .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_TAG_UNITS)
                .limit(MAX_TAGS)
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    private static List<String> site(Document document, Head head) {
        List<String> site = new ArrayList<>();
        head.meta("og:site_name", "application-name", "apple-mobile-web-app-title")
                .ifPresent(site::add);
        site.add(document.source());
        int dot = document.source().indexOf('.');
        if (dot > 0) {
            site.add(document.source().substring(0, dot));
        }
        document.address()
                .map(java.net.URI::getHost)
                .filter(host -> host != null)
                .ifPresent(host -> {
                    String bare = host.startsWith("www.") ? host.substring(4) : host;
                    site.add(bare);
                    site.add(bare.replaceAll("\\.[a-z.]{2,6}$", ""));
                });
        return site;
    }
}
