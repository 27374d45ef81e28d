package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.InputReader;
import java.util.concurrent.atomic.AtomicLong;

/** A document by itself, or a feed: small enough to be read again from its beginning. A cursor counts what came of it. */
final class DocumentArchive implements ArchiveReader {

    private final InputReader documents;

    DocumentArchive(InputReader documents) {
        this.documents = documents;
    }

    @Override
    public void read(Input input, Cursor from, Archive.Sink sink) {
        AtomicLong count = new AtomicLong();
        documents.read(input, intake -> {
            long number = count.incrementAndGet();
            if (number > from.number(Cursor.SKIP)) {
                sink.item(Item.of(intake), Cursor.at(0, number));
            }
        });
    }
}
