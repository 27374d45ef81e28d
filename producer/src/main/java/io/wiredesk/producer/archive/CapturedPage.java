package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.source.Draft;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes articles of the records of a web archive: of responses and resources that are web pages, and of the texts that were made
 * of them ({@code conversion}). The time of the capture is when the article was first seen.
 */
final class CapturedPage {

    private static final Set<String> KEPT = Set.of(
            "warc-ip-address", "warc-truncated", "warc-identified-content-language", "warc-identified-payload-type");

    private final String file;
    private final SourceOptions options;
    private final Archive.Sink sink;

    /** @param file the archive's name */
    CapturedPage(String file, SourceOptions options, Archive.Sink sink) {
        this.file = file;
        this.options = options;
        this.sink = sink;
    }

    /** The most bytes of a record's block that are of use. */
    int limit() {
        return options.maxBytes();
    }

    /** Makes of a record what can be made of it; of one that is cut short only an answer that is whole itself. */
    void take(WebRecord record, long offset, Cursor next) {
        if (record.isCutShort() && !CapturedResponse.isWhole(record.block())) {
            damaged(offset, "it is cut short", next);
            return;
        }
        switch (record.type()) {
            case "response" -> response(record, offset, next);
            case "resource" -> resource(record, offset, next);
            case "conversion" -> document(record, offset, next, false, new Body(record.block(), Optional.empty()));
            default -> sink.passed(record.type());
        }
    }

    /** Refuses a record that cannot be read. */
    void damaged(long offset, String why, Cursor next) {
        refuse(offset, Refusal.BROKEN_RECORD, "a damaged record: " + why, next);
    }

    /** A document as it was before it was sent. */
    private record Body(byte[] bytes, Optional<String> contentType) {}

    private void response(WebRecord record, long offset, Cursor next) {
        if (!CapturedResponse.isOne(record.block())) {
            sink.passed("not-http");
            return;
        }
        try {
            answer(record, CapturedResponse.parse(record.block()), offset, next);
        } catch (TooLargeException e) {
            refuse(offset, Refusal.TOO_LARGE, e.getMessage(), next);
        } catch (IOException e) {
            damaged(offset, "its HTTP answer cannot be read", next);
        }
    }

    private void answer(WebRecord record, CapturedResponse response, long offset, Cursor next) throws IOException {
        if (!response.isSuccess()) {
            sink.passed("status-" + response.status() / 100 + "xx");
            return;
        }
        boolean mayBePage = response.mediaType().isEmpty() || isPage(response.mediaType(), new byte[0]);
        byte[] body = record.isTooLarge() || !mayBePage ? new byte[0] : response.body(limit());
        if (isPage(response.mediaType(), body)) {
            document(record, offset, next, true, new Body(body, response.field("Content-Type")));
        } else {
            sink.passed("not-html");
        }
    }

    private void resource(WebRecord record, long offset, Cursor next) {
        if (isPage(record.mediaType(), record.block())) {
            document(record, offset, next, true, new Body(record.block(), record.field(WebRecord.CONTENT_TYPE)));
        } else {
            sink.passed("not-html");
        }
    }

    private static boolean isPage(String mediaType, byte[] body) {
        if (!mediaType.isEmpty()) {
            return Hint.ofContentType(mediaType) == Hint.HTML;
        }
        byte[] head = Arrays.copyOf(body, Math.min(body.length, Bytes.HEAD));
        return Sniffed.of(head, Hint.NONE).kind() == Kind.HTML;
    }

    private void document(WebRecord record, long offset, Cursor next, boolean html, Body body) {
        if (record.isTooLarge()) {
            refuse(offset, Refusal.TOO_LARGE, new TooLargeException(limit()).getMessage(), next);
            return;
        }
        Optional<String> text = Decoder.decode(body.bytes(), body.contentType());
        if (text.isEmpty()) {
            refuse(offset, Refusal.UNDECODABLE, "its bytes are text in no known charset", next);
        } else if (text.get().isBlank()) {
            refuse(offset, Refusal.EMPTY, "there is nothing in it", next);
        } else {
            sink.item(new Item.Article(article(record, html, text.get(), name(offset))), next);
        }
    }

    private RawArticle article(WebRecord record, boolean html, String text, String origin) {
        RawArticle.Builder article = RawArticle.newBuilder()
                .setGuid(record.id().orElse(null))
                .setForm(html ? "html" : "text")
                .setContent(text)
                .setExtra(extra(record));
        SourceOptions captured = record.field(WebRecord.DATE)
                .flatMap(Dates::of)
                .map(date -> options.withClock(Clock.fixed(date, ZoneOffset.UTC)))
                .orElse(options);
        return new Draft(article, record.address(), Optional.empty(), Optional.empty()).finish(captured, origin);
    }

    private static Map<String, String> extra(WebRecord record) {
        Map<String, String> extra = new TreeMap<>(record.fields());
        extra.keySet().retainAll(KEPT);
        return extra;
    }

    private String name(long offset) {
        return file + "@" + offset;
    }

    private void refuse(long offset, Refusal reason, String detail, Cursor next) {
        sink.item(new Item.Refused(new Intake.Refused(name(offset), reason, detail)), next);
    }
}
