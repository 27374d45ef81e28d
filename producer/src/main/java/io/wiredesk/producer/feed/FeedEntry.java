package io.wiredesk.producer.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param guid       what the feed calls it
 * @param link       address of the article, absolute where that can be known
 * @param title      as plain text
 * @param content    the article, or as much of it as the feed carries; the summary when there is nothing else
 * @param summary    as plain text
 * @param authors    their names
 * @param categories in the order of the feed, each once
 * @param published  when it was published, else when it was last changed
 * @param language   BCP 47 tag
 * @param extra      what else the entry says, by the names of its elements
 */
public record FeedEntry(
        Optional<String> guid,
        Optional<String> link,
        Optional<String> title,
        Optional<Content> content,
        Optional<String> summary,
        List<String> authors,
        List<String> categories,
        Optional<Instant> published,
        Optional<String> language,
        Map<String, String> extra) {

    /** Text with what it is: HTML or plain. */
    public record Content(boolean html, String text) {

        /** Empty when there is nothing but white space. */
        static Optional<Content> of(boolean html, String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(new Content(html, text));
        }

        /** Without markup, on one line. */
        String plain() {
            return html ? Markup.plain(text) : Markup.oneLine(text);
        }
    }
}
