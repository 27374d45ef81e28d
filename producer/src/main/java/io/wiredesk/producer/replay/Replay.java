package io.wiredesk.producer.replay;

import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Cursor;
import io.wiredesk.producer.archive.Item;
import io.wiredesk.producer.archive.ReadAhead;
import io.wiredesk.producer.publish.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Publishes what archives hold, in their order, with their times, each event exactly once: events and the position behind them are
 * committed in one transaction, and whoever starts again goes on behind the last one. Used by one thread, but for {@link #stop()}
 * and {@link #published()}.
 */
public final class Replay {

    private final List<Archive> archives;
    private final Batch batch;
    private final Player player;
    private volatile long published;
    private volatile boolean stopped;

    /**
     * A replay that goes on where it was.
     *
     * @param transactions connected under the name of this replay
     * @param committed    the position that was committed under its key; empty for a beginning
     */
    public Replay(
            List<Archive> archives, ReplayOptions options, Transactions transactions, Map<String, String> committed) {
        this.archives = List.copyOf(archives);
        ReplayPosition position = committed.isEmpty() ? ReplayPosition.start() : ReplayPosition.from(committed);
        this.batch = new Batch(transactions, options.name().key(), options.timer(), position);
        this.player = new Player(options, transactions, batch, () -> stopped);
    }

    /** Whether it was finished by an earlier run. */
    public boolean isDone() {
        return batch.position().done();
    }

    /** How many events were published; may be asked by another thread. */
    public long published() {
        return published;
    }

    /** What was counted so far, in this run and the ones before. */
    public Counts counts() {
        return batch.position().counts();
    }

    /**
     * Reads the archives to their end, or until {@link #stop()}.
     *
     * @return whether it is done
     * @throws io.wiredesk.producer.publish.PublishException when the broker no longer takes events
     * @throws io.wiredesk.producer.source.SourceException   when an archive cannot be read at all
     */
    public boolean run() {
        if (isDone()) {
            return true;
        }
        try {
            int first = batch.position().archive();
            for (int archive = first; archive < archives.size(); archive++) {
                read(archive, archive == first ? batch.position().cursor() : Cursor.START);
            }
            batch.finish(archives.size());
            return true;
        } catch (Stopped e) {
            batch.commit();
            return false;
        }
    }

    private void read(int archive, Cursor from) {
        batch.moveTo(archive, from);
        Taking taking = new Taking(archive);
        new ReadAhead(archives.get(archive)).read(from, taking);
        taking.count();
    }

    /** Ends a run at the next item, with what was published until then committed; for other threads. */
    public void stop() {
        stopped = true;
    }

    private final class Taking implements Archive.Sink {

        private final int archive;
        // Counted with the next item: they are read again when the replay goes on in front of that.
        private final List<String> passed = new ArrayList<>();

        Taking(int archive) {
            this.archive = archive;
        }

        @Override
        public void item(Item item, Cursor next) {
            player.play(item);
            count();
            published = counts().publishedEvents();
            batch.moveTo(archive, next);
            batch.commitWhenFull();
            if (stopped) {
                throw new Stopped();
            }
        }

        @Override
        public void passed(String kind) {
            passed.add(kind);
            batch.commitWhenFull();
        }

        void count() {
            passed.forEach(counts()::passed);
            passed.clear();
        }
    }
}
