package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.InputReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.ReadFailure;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.wire.Wires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** A document that may be an agency's; what turns out to be none is read as any other document. */
final class WireArchive implements InputReader {

    private final SourceOptions options;
    private final InputReader others;

    WireArchive(SourceOptions options, InputReader others) {
        this.options = options;
        this.others = others;
    }

    @Override
    public void read(Input input, Consumer<? super Intake> sink) {
        try (InputStream in = Bytes.unpacked(input.opener().open())) {
            byte[] bytes = Bytes.all(in, options.maxBytes());
            Optional<String> text = Decoder.decode(bytes, input.contentType());
            if (text.isEmpty() || !new Wires(options).read(input.name(), text.get(), sink)) {
                others.read(again(input, bytes), sink);
            }
        } catch (IOException e) {
            sink.accept(ReadFailure.of(input.name(), e));
        }
    }

    private static Input again(Input input, byte[] bytes) {
        return new Input(
                input.name(),
                input.guid(),
                input.address(),
                input.contentType(),
                () -> new ByteArrayInputStream(bytes));
    }

    @Override
    public boolean mayHoldArticles(Input input) {
        return true;
    }
}
