package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads one input: finds out by its content what it is, and makes articles or refusals of it. */
final class DocumentReader {

    private final SourceOptions options;

    DocumentReader(SourceOptions options) {
        this.options = options;
    }

    /** Reads an input to its end. Whatever is wrong with it is a refusal that names it. */
    void read(Input input, Consumer<? super Intake> sink) {
        try (InputStream packed = input.opener().open()) {
            dispatch(input, Bytes.unpacked(packed), sink);
        } catch (TooLargeException e) {
            sink.accept(refused(input, Refusal.TOO_LARGE, e.getMessage()));
        } catch (ZipException | EOFException e) {
            sink.accept(refused(input, Refusal.UNDECODABLE, "its gzip data is broken or cut short"));
        } catch (AccessDeniedException e) {
            sink.accept(refused(input, Refusal.UNREADABLE, "its permissions do not let it be read"));
        } catch (IOException e) {
            sink.accept(refused(input, Refusal.UNREADABLE, "reading it failed: " + e.getMessage()));
        }
    }

    private void dispatch(Input input, InputStream in, Consumer<? super Intake> sink) throws IOException {
        Sniffed sniffed = Sniffed.of(Bytes.head(in), input.hint());
        switch (sniffed.kind()) {
            case EMPTY -> sink.accept(refused(input, Refusal.EMPTY, "there is nothing in it"));
            case BINARY ->
                sink.accept(refused(input, Refusal.BINARY, sniffed.binary().orElseThrow() + ", no text"));
            case NDJSON -> new NdjsonReader(options).read(input.name(), in, sink);
            default -> readText(input, sniffed.kind(), Bytes.all(in, options.maxBytes()), sink);
        }
    }

    private void readText(Input input, Kind kind, byte[] bytes, Consumer<? super Intake> sink) {
        Optional<String> text = Decoder.decode(bytes, input.contentType());
        if (text.isEmpty()) {
            sink.accept(refused(input, Refusal.UNDECODABLE, "its bytes are text in no known charset"));
            return;
        }
        switch (kind) {
            case XML_FEED, JSON_FEED -> new FeedDocument(input, options).read(kind, text.get(), sink);
            case JSON -> new JsonDocument(input, options).read(text.get(), sink);
            case OTHER_XML -> sink.accept(refused(input, Refusal.NOT_AN_ARTICLE, "an XML document that is no feed"));
            default -> sink.accept(new PageDocument(input, options).read(kind, text.get()));
        }
    }

    private static Intake refused(Input input, Refusal reason, String detail) {
        return new Intake.Refused(input.name(), reason, detail);
    }
}
