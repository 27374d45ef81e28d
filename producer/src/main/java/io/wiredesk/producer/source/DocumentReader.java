package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads one input: finds out by its content what it is, and makes articles or refusals of it. */
public final class DocumentReader implements InputReader {

    private static final Set<Kind> NO_ARTICLES = EnumSet.of(Kind.EMPTY, Kind.BINARY, Kind.OTHER_XML);

    private final SourceOptions options;

    public DocumentReader(SourceOptions options) {
        this.options = options;
    }

    @Override
    public void read(Input input, Consumer<? super Intake> sink) {
        try (InputStream packed = input.opener().open()) {
            dispatch(input, Bytes.unpacked(packed), sink);
        } catch (IOException e) {
            sink.accept(ReadFailure.of(input.name(), e));
        }
    }

    @Override
    public boolean mayHoldArticles(Input input) {
        Hint hint = input.hint();
        try (InputStream in = input.opener().open()) {
            Kind kind = Sniffed.of(Bytes.head(Bytes.unpacked(in)), hint).kind();
            return hint != Hint.FURNITURE && !NO_ARTICLES.contains(kind);
        } catch (IOException e) {
            return false;
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
