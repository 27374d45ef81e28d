package io.wiredesk.stages.facts;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.Cleaned;
import io.wiredesk.stages.clean.Gleanings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What one document says about itself, each fact from the source that is trusted most. Immutable. */
public final class Statements {

    private static final int MAX_TAGS = 50;
    private static final int MAX_TAG_UNITS = 80;
    private static final Pattern TAG_BORDER = Pattern.compile("[,;]");

    private final Document document;
    private final Page page;
    private final JsonLd jsonLd;
    private final Site site;
    private final People.Readers people;
    private final DateWords dates;
    private final List<String> titles;

    Statements(Document document, Page page, People.Readers people, DateWords dates) {
        this.document = document;
        this.page = page;
        this.people = people;
        this.dates = dates;
        this.jsonLd = JsonLd.read(page.head().jsonLd());
        this.site = Site.of(document, page.head(), jsonLd);
        this.titles = StatedTitles.of(document, page.head(), jsonLd, site);
    }

    /** What the envelope and the head of the page call the article, best first, without the site's name. */
    public List<String> titles() {
        return titles;
    }

    /** The article text that the page states for machines. */
    public Optional<String> body() {
        return jsonLd.text("articleBody");
    }

    /** @param cleaned the story, and what the cleaner learned from the residue */
    public Article.Facts facts(Cleaned cleaned) {
        Gleanings gleanings = cleaned.gleanings();
        Optional<String> title = title(gleanings);
        Headline headline = Headline.of(page, title);
        VisibleDates visible = new VisibleDates(dates, page, headline);
        return new Article.Facts(
                title,
                gleanings.standfirst().or(() -> summary(title, cleaned.text().text())),
                authors(headline).of(document.envelope(), gleanings.bylines()),
                gleanings.dateline(),
                section(page.head(), gleanings),
                tags(page.head()),
                new Times(document, page.head(), jsonLd, headline, visible).published(),
                gleanings.media(),
                rights(gleanings));
    }

    private Authors authors(Headline headline) {
        return new Authors(new People(people, site), site, page, jsonLd, headline);
    }

    private Optional<String> title(Gleanings gleanings) {
        return document.envelope()
                .title()
                .map(title -> Titles.withoutSite(title, site))
                .or(() -> new Headlines(page, titles, site).of(gleanings.title()));
    }

    private Optional<String> summary(Optional<String> title, String story) {
        return Summaries.standfirst(document.envelope().summary(), title, story);
    }

    private Optional<String> section(Head head, Gleanings gleanings) {
        return MetaNames.SECTION
                .first(head)
                .or(() -> jsonLd.text("articleSection"))
                .or(gleanings::section)
                .map(Titles::clean)
                .filter(section -> section.length() <= MAX_TAG_UNITS);
    }

    /** What the page shows, and what it states for machines where it shows nothing. */
    private Optional<Article.Rights> rights(Gleanings gleanings) {
        Optional<Article.Rights> shown = gleanings.rights();
        Optional<String> holder = shown.flatMap(Article.Rights::holder)
                .or(() -> jsonLd.text("copyrightHolder").map(Titles::clean).filter(it -> it.length() <= MAX_TAG_UNITS));
        Optional<Integer> year = shown.flatMap(Article.Rights::year)
                .or(() -> jsonLd.text("copyrightYear")
                        .filter(it -> it.matches("(?:19|20)\\d\\d"))
                        .map(Integer::valueOf));
        Optional<String> agency = shown.flatMap(Article.Rights::agency);
        return holder.isEmpty() && year.isEmpty() && agency.isEmpty()
                ? Optional.empty()
                : Optional.of(new Article.Rights(holder, year, agency));
    }

    private List<String> tags(Head head) {
        Set<String> tags = new LinkedHashSet<>(document.envelope().tags());
        List<String> sources = new ArrayList<>(head.meta().getOrDefault("article:tag", List.of()));
        sources.addAll(jsonLd.texts("keywords"));
        if (sources.isEmpty()) {
            sources.addAll(head.meta().getOrDefault("news_keywords", head.meta().getOrDefault("keywords", List.of())));
        }
        sources.stream()
                .flatMap(source -> TAG_BORDER.splitAsStream(source))
                .map(Titles::clean)
                .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_TAG_UNITS)
                .limit(MAX_TAGS)
                .forEach(tags::add);
        return List.copyOf(tags);
    }
}
