package io.wiredesk.benchmarks.pages;

import io.wiredesk.stages.Document;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Pages as the stages read them. */
public final class Documents {

    /** Later than any page of the sets was published. */
    private static final Instant FIRST_SEEN = Instant.parse("2026-11-01T00:00:00Z");

    private Documents() {}

    /** A page as a document without an envelope. */
    public static Document of(Page page) {
        return document(page, Document.Form.HTML, page.html());
    }

    /** A plain text that was made of a page. */
    public static Document text(Page page, String text) {
        return document(page, Document.Form.TEXT, text);
    }

    private static Document document(Page page, Document.Form form, String content) {
        Optional<URI> address = page.address().flatMap(Documents::address);
        String source = address.map(URI::getHost).orElse(page.id());
        return new Document(source, address, form, content, Document.Envelope.NONE, FIRST_SEEN, true);
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
