package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.source.DocumentReader;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.InputReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.ReadFailure;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads inputs by what is in them: archives record by record, anything else as the document that it is. */
public final class ArchiveInputs implements InputReader, ArchiveReader {

    private final SourceOptions options;
    private final InputReader documents;

    public ArchiveInputs(SourceOptions options) {
        this.options = options;
        this.documents = new DocumentReader(options);
    }

    @Override
    public void read(Input input, Consumer<? super Intake> sink) {
        try {
            read(input.opener().reopens() ? input : buffered(input), Cursor.START, new Intakes(sink));
        } catch (IOException e) {
            sink.accept(ReadFailure.of(input.name(), e));
        }
    }

    @Override
    public boolean mayHoldArticles(Input input) {
        try {
            return kind(input) != ArchiveKind.DOCUMENT || documents.mayHoldArticles(input);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Input input, Cursor from, Archive.Sink sink) throws IOException {
        ArchiveReader reader = switch (kind(input)) {
            case WARC -> new WebArchiveReader(new WarcFormat(), options);
            case ARC -> new WebArchiveReader(new ArcFormat(), options);
            case AVRO -> new AvroArchive(options);
            case CSV -> new TableArchive(options);
            case NDJSON -> new NdjsonArchive(options);
            case WIRE -> new DocumentArchive(new WireArchive(options, documents));
            case DOCUMENT -> new DocumentArchive(documents);
        };
        reader.read(input, from, sink);
    }

    /** What can be read once is looked at in a buffer, and read from there on. */
    private static Input buffered(Input input) throws IOException {
        return Input.once(input.name(), new BufferedInputStream(input.opener().open(), Bytes.HEAD));
    }

    private static ArchiveKind kind(Input input) throws IOException {
        InputStream in = input.opener().open();
        if (!input.opener().reopens()) {
            return ArchiveKind.of(head(new ByteArrayInputStream(Bytes.head(in))), input.hint());
        }
        try (in) {
            return ArchiveKind.of(head(in), input.hint());
        }
    }

    /** As many unpacked bytes as can be had for a look; where they break off is seen when they are read. */
    private static byte[] head(InputStream packed) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        InputStream in = Bytes.unpacked(packed);
        try {
            for (int next = in.read(); next >= 0 && head.size() < Bytes.HEAD; next = in.read()) {
                head.write(next);
            }
        } catch (IOException e) {
            return head.toByteArray();
        }
        return head.toByteArray();
    }

    /** Of events that were published before only raw articles can be published again as articles. */
    private record Intakes(Consumer<? super Intake> sink) implements Archive.Sink {

        @Override
        public void item(Item item, Cursor next) {
            sink.accept(item.<Intake>fold(Intake.Taken::new, Intakes::article, refused -> refused));
        }

        @Override
        public void passed(String kind) {}

        private static Intake article(PublishedEvent event) {
            return event.kind().equals(RawArticle.class.getSimpleName())
                    ? new Intake.Taken(event.article())
                    : new Intake.Refused(
                            event.origin(),
                            Refusal.NOT_AN_ARTICLE,
                            "an event of the kind " + event.kind() + ": replay it");
        }
    }
}
