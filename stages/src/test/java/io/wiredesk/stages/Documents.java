package io.wiredesk.stages;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.entities.EntityFinder;
import io.wiredesk.stages.entities.Findings;
import io.wiredesk.stages.entities.Story;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Documents and enrichers for tests. */
public final class Documents {

    public static final Instant SEEN = Instant.parse("2026-11-01T12:00:00Z");

    private Documents() {}

    public static Document html(String content) {
        return html(content, Document.Envelope.NONE);
    }

    public static Document html(String content, Document.Envelope envelope) {
        return new Document("example.org", Optional.empty(), Document.Form.HTML, content, envelope, SEEN, true);
    }

    public static Document text(String content) {
        return new Document(
                "example.org", Optional.empty(), Document.Form.TEXT, content, Document.Envelope.NONE, SEEN, true);
    }

    public static Document from(String source, Document document) {
        return new Document(
                source,
                document.address(),
                document.form(),
                document.content(),
                document.envelope(),
                document.firstSeenAt(),
                document.clean());
    }

    public static Document at(Document document, String address) {
        return new Document(
                document.source(),
                Optional.of(URI.create(address)),
                document.form(),
                document.content(),
                document.envelope(),
                document.firstSeenAt(),
                document.clean());
    }

    public static Document asIs(Document document) {
        return new Document(
                document.source(),
                document.address(),
                document.form(),
                document.content(),
                document.envelope(),
                document.firstSeenAt(),
                false);
    }

    /** What a head holds when the page states the text of its article for machines. */
    public static String stated(String body) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + body
                + "\"}</script>";
    }

    /** An enricher that finds no entities, for tests of the other stages. */
    public static Enricher enricher() {
        return Enricher.withFinder(new NoEntities());
    }

    /** The article, or a failure that says why there is none. */
    public static Article accepted(Outcome<Article> outcome) {
        return outcome.fold(article -> article, (reason, detail) -> {
            throw new AssertionError("refused: " + reason + ", " + detail);
        });
    }

    /** What was made of the text, unless it was refused. */
    public static Optional<CleanText> story(Outcome<Article> outcome) {
        return outcome.fold(article -> Optional.of(article.story()), (reason, detail) -> Optional.empty());
    }

    /** The reason of the refusal, {@code null} when there is none. */
    public static Outcome.Reason refusal(Outcome<Article> outcome) {
        return outcome.fold(article -> null, (reason, detail) -> reason);
    }

    public static String removedText(CleanText text, CleanText.Removed removed) {
        return text.visible().substring(removed.start(), removed.end());
    }

    private static final class NoEntities implements EntityFinder {
        @Override
        public Findings find(Story story) {
            return Findings.NONE;
        }

        @Override
        public String version(String language) {
            return "unsupported";
        }
    }
}
