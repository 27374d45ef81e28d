package io.wiredesk.producer.poll;

import io.wiredesk.producer.feed.Feed;
import io.wiredesk.producer.feed.FeedEntry;
import io.wiredesk.producer.sitemap.NewsSitemap;
import io.wiredesk.producer.source.Draft;
import io.wiredesk.producer.source.FeedArticle;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entry that a source lists.
 *
 * @param draft       what the source says of the article
 * @param article     the same with its identity
 * @param complete    whether the source carries the content
 * @param fingerprint of what a reader would see changed
 */
record Item(Draft draft, RawArticle article, boolean complete, String fingerprint) {

    static Item of(Feed feed, FeedEntry entry, SourceOptions options, String origin) {
        Draft draft = FeedArticle.draft(feed, entry, entry.content());
        String fingerprint = Fingerprint.of(
                entry.title().orElse(""),
                entry.content().map(FeedEntry.Content::text).orElse(""),
                entry.summary().orElse(""),
                String.join("\n", entry.authors()));
        return new Item(draft, draft.finish(options, origin), entry.content().isPresent(), fingerprint);
    }

    static Item of(NewsSitemap.Entry entry, SourceOptions options, String origin) {
        Map<String, String> extra = new TreeMap<>();
        entry.name().ifPresent(name -> extra.put("news:name", name));
        entry.changed().ifPresent(changed -> extra.put("lastmod", changed.toString()));
        RawArticle.Builder article = RawArticle.newBuilder()
                .setForm("html")
                .setContent("")
                .setTitle(entry.title().orElse(null))
                .setTags(entry.keywords())
                .setPublishedAt(entry.published().orElse(null))
                .setPublishedEvidence(entry.published().map(any -> "sitemap").orElse(null))
                .setLanguage(entry.language().orElse(null))
                .setExtra(extra);
        Draft draft = new Draft(article, Optional.of(entry.address().toString()), Optional.empty(), Optional.empty());
        String fingerprint = Fingerprint.of(
                entry.title().orElse(""), entry.changed().map(Object::toString).orElse(""));
        return new Item(draft, draft.finish(options, origin), false, fingerprint);
    }

    String id() {
        return article.getId();
    }

    Optional<String> guid() {
        return Optional.ofNullable(article.getGuid());
    }

    Optional<URI> link() {
        return Optional.ofNullable(article.getUrl()).map(URI::create);
    }

    /** The article with the content of its page; the page's address decides its identity. */
    RawArticle withPage(URI address, String html, Map<String, String> rights, SourceOptions options, String origin) {
        RawArticle.Builder article = RawArticle.newBuilder(draft.article())
                .setForm("html")
                .setContent(html)
                .setRights(rights);
        return new Draft(article, Optional.of(address.toString()), draft.publisher(), draft.feed())
                .finish(options, origin);
    }

    /** The article as the source itself carries it. */
    RawArticle withOwnContent(Map<String, String> rights) {
        return RawArticle.newBuilder(article).setRights(rights).build();
    }
}
