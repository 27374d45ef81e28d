package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Media;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.Rights;
import io.wiredesk.schemas.event.TextBlock;
import io.wiredesk.schemas.event.Versions;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.clean.ledger.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From what the stages made to the enriched event. */
final class ArticleMapping {

    private ArticleMapping() {}

    /** The event, as revision 1. */
    static EnrichedArticle event(RawArticle raw, Article article) {
        EnrichedArticle event = new EnrichedArticle();
        event.setKey(raw.getKey());
        event.setSource(raw.getSource());
        event.setId(raw.getId());
        event.setRevision(1);
        event.setUrl(raw.getUrl());
        setFacts(event, article.facts());
        setStory(event, article);
        FindingsMapping.set(event, article.findings());
        return event;
    }

    private static void setFacts(EnrichedArticle event, Article.Facts facts) {
        event.setTitle(facts.title().orElse(null));
        event.setStandfirst(facts.standfirst().orElse(null));
        event.setByline(facts.byline());
        event.setDateline(facts.dateline().orElse(null));
        event.setSection(facts.section().orElse(null));
        event.setTags(facts.tags());
        event.setPublishedAt(facts.publishedAt());
        event.setPublishedEvidence(facts.publishedEvidence());
        event.setPublishedDay(facts.published().day().map(LocalDate::toString).orElse(null));
        event.setPublishedPrecision(facts.published().timed() ? "time" : "day");
        event.setMedia(facts.media().stream().map(ArticleMapping::media).toList());
        event.setRights(facts.rights().map(ArticleMapping::rights).orElse(null));
    }

    private static void setStory(EnrichedArticle event, Article article) {
        CleanText story = article.story();
        event.setLanguage(article.language());
        event.setText(story.text());
        event.setBlocks(story.blocks().stream().map(ArticleMapping::block).toList());
        event.setRemoved(counts(story.removed()));
        event.setCopyOf(null);
        Article.Versions versions = article.versions();
        event.setVersions(new Versions(versions.cleaner(), versions.rules(), versions.entities()));
    }

    /** Sorted by class, so that the same article gives the same bytes. */
    private static Map<String, Integer> counts(List<CleanText.Removed> removed) {
        Map<String, Integer> counts = new TreeMap<>();
        removed.forEach(span -> counts.merge(span.residue().code(), 1, Integer::sum));
        return counts;
    }

    private static TextBlock block(CleanText.Span span) {
        return new TextBlock(span.kind().code(), span.start(), span.end());
    }

    private static Media media(Article.Media media) {
        return new Media(
                media.caption().orElse(null),
                media.photographer().orElse(null),
                media.agency().orElse(null));
    }

    private static Rights rights(Article.Rights rights) {
        return new Rights(
                rights.holder().orElse(null),
                rights.year().orElse(null),
                rights.agency().orElse(null));
    }
}
