package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.identity.DeclaredAddress;
import io.wiredesk.schemas.event.RawArticle;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
        } catch (IOException e) {
            sink.accept(refused(
                    input,
                    Refusal.UNREADABLE,
                    "it cannot be read: " + e.getClass().getSimpleName()));
        }
    }

    private void dispatch(Input input, InputStream in, Consumer<? super Intake> sink) throws IOException {
        Sniffed sniffed = Sniffed.of(Bytes.head(in), input.hint());
        switch (sniffed.kind()) {
            case EMPTY -> sink.accept(refused(input, Refusal.EMPTY, "nothing in it"));
            case BINARY ->
                sink.accept(refused(input, Refusal.BINARY, sniffed.binary().orElseThrow()));
            case NDJSON -> new NdjsonReader(options).read(input.name(), in, sink);
            default -> readText(input, sniffed.kind(), Bytes.all(in, options.maxBytes()), sink);
        }
    }

    private void readText(Input input, Kind kind, byte[] bytes, Consumer<? super Intake> sink) {
        Optional<String> text = Decoder.decode(bytes, input.contentType());
        if (text.isEmpty()) {
            sink.accept(refused(input, Refusal.UNDECODABLE, "its bytes are text in no known charset"));
        } else if (kind == Kind.HTML || kind == Kind.TEXT) {
            sink.accept(single(input, kind, text.get()));
        } else {
            sink.accept(refused(input, Refusal.NOT_AN_ARTICLE, "no feed"));
        }
    }

    private Intake single(Input input, Kind kind, String text) {
        if (input.hint() == Hint.FURNITURE) {
            return refused(input, Refusal.NOT_AN_ARTICLE, "a style sheet or script");
        }
        if (input.hint() == Hint.FEED) {
            return refused(input, Refusal.NOT_A_FEED, "named as a feed, but it is a web page");
        }
        boolean html = kind == Kind.HTML;
        RawArticle.Builder article = RawArticle.newBuilder()
                .setGuid(input.guid().orElse(null))
                .setForm(html ? "html" : "text")
                .setContent(text)
                .setOrigin(input.name());
        Optional<String> address = input.address().or(() -> html ? DeclaredAddress.of(text) : Optional.empty());
        return new Intake.Taken(new Draft(article, address, Optional.empty(), Optional.empty()).finish(options));
    }

    private static Intake refused(Input input, Refusal reason, String detail) {
        return new Intake.Refused(input.name(), reason, detail);
    }
}
