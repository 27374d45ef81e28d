package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.stages.Document;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** From the raw event to the document that the stages read. */
final class DocumentMapping {

    private DocumentMapping() {}

    static Document document(RawArticle raw) {
        return new Document(
                raw.getSource(),
                Optional.ofNullable(raw.getUrl()).flatMap(DocumentMapping::address),
                form(raw.getForm()),
                raw.getContent(),
                envelope(raw),
                raw.getFirstSeenAt(),
                raw.getClean());
    }

    private static Document.Envelope envelope(RawArticle raw) {
        return new Document.Envelope(
                Optional.ofNullable(raw.getTitle()),
                Optional.ofNullable(raw.getSummary()),
                raw.getAuthors(),
                raw.getTags(),
                Optional.ofNullable(raw.getPublishedAt()),
                Optional.ofNullable(raw.getPublishedEvidence()),
                Optional.ofNullable(raw.getLanguage()));
    }

    /** An address that is none is no reason to lose the article; the event keeps it as it came. */
    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Document.Form form(String form) {
        return switch (form) {
            case "html" -> Document.Form.HTML;
            case "text" -> Document.Form.TEXT;
            default -> throw new IllegalArgumentException("the form of a raw article is neither html nor text");
        };
    }
}
