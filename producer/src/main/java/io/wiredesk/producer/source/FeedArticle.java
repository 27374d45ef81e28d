package io.wiredesk.producer.source;

import io.wiredesk.producer.feed.Feed;
import io.wiredesk.producer.feed.FeedEntry;
import io.wiredesk.schemas.event.RawArticle;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries of feeds as articles. */
public final class FeedArticle {

    private FeedArticle() {}

    /** The article that an entry is; its content is empty text where the entry has none. */
    public static Draft draft(Feed feed, FeedEntry entry, Optional<FeedEntry.Content> content) {
        Map<String, String> extra = new TreeMap<>(entry.extra());
        feed.title().ifPresent(title -> extra.putIfAbsent("feed", title));
        RawArticle.Builder article = RawArticle.newBuilder()
                .setGuid(entry.guid().orElse(null))
                .setForm(content.filter(FeedEntry.Content::html).isPresent() ? "html" : "text")
                .setContent(content.map(FeedEntry.Content::text).orElse(""))
                .setTitle(entry.title().orElse(null))
                .setSummary(entry.summary().orElse(null))
                .setAuthors(entry.authors())
                .setTags(entry.categories())
                .setPublishedAt(entry.published().orElse(null))
                .setPublishedEvidence(entry.published().map(any -> "feed").orElse(null))
                .setLanguage(entry.language().or(feed::language).orElse(null))
                .setExtra(extra);
        Optional<String> feedName =
                feed.link().filter(link -> link.contains("://")).or(feed::title);
        return new Draft(article, entry.link(), Optional.empty(), feedName);
    }
}
