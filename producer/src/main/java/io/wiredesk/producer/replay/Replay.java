package io.wiredesk.producer.replay;

import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Cursor;
import io.wiredesk.producer.archive.Item;
import io.wiredesk.producer.archive.PublishedEvent;
import io.wiredesk.producer.archive.ReadAhead;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.publish.Transactions.RecordHead;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes what archives hold, in their order, with their times, each event exactly once: events and the position behind them are
 * committed in one transaction, and whoever starts again goes on behind the last one. Used by one thread, but for {@link #stop()}.
 */
public final class Replay {

    /** An open transaction is not left open for longer than this when nothing is due. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final List<Archive> archives;
    private final ReplayOptions options;
    private final Transactions transactions;
    private final Batch batch;
    private final Pace pace;
    private ReplayPosition position;
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
        this.options = options;
        this.transactions = transactions;
        this.batch = new Batch(transactions, options.name().key(), options.timer());
        this.pace = new Pace(options.speed(), options.timer());
        this.position = committed.isEmpty() ? ReplayPosition.start() : ReplayPosition.from(committed);
    }

    /** Whether it was finished by an earlier run. */
    public boolean isDone() {
        return position.done();
    }

    /** How many events were published; may be asked by another thread. */
    public long published() {
        return published;
    }

    /** What was counted so far, in this run and the ones before. */
    public Counts counts() {
        return position.counts();
    }

    /**
     * Reads the archives to their end, or until {@link #stop()}.
     *
     * @return whether it is done
     * @throws io.wiredesk.producer.publish.PublishException when the broker no longer takes events
     * @throws io.wiredesk.producer.source.SourceException   when an archive cannot be read at all
     */
    public boolean run() {
        if (position.done()) {
            return true;
        }
        try {
            for (int i = position.archive(); i < archives.size(); i++) {
                Cursor from = i == position.archive() ? position.cursor() : Cursor.START;
                position = new ReplayPosition(i, from, position.counts(), false);
                Taking taking = new Taking(i);
                new ReadAhead(archives.get(i)).read(from, taking);
                taking.count();
            }
            batch.commit(new ReplayPosition(archives.size(), Cursor.START, position.counts(), true));
            return true;
        } catch (Stopped e) {
            batch.commit(position);
            return false;
        }
    }

    /** Ends a run at the next item, with what was published until then committed; the one method for other threads. */
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
            item.<Optional<Intake.Refused>>fold(Replay.this::article, Replay.this::event, Optional::of)
                    .ifPresent(Replay.this::refuse);
            count();
            position = new ReplayPosition(archive, next, position.counts(), false);
            if (batch.isOpen() && batch.isFull()) {
                batch.commit(position);
            }
            if (stopped) {
                throw new Stopped();
            }
        }

        @Override
        public void passed(String kind) {
            passed.add(kind);
        }

        void count() {
            passed.forEach(position.counts()::passed);
            passed.clear();
        }
    }

    private void refuse(Intake.Refused refused) {
        position.counts().refused(refused.reason());
        options.onRefused().accept(refused);
    }

    private Optional<Intake.Refused> article(RawArticle article) {
        Instant time = article.getPublishedAt() == null ? article.getFirstSeenAt() : article.getPublishedAt();
        if (!isWanted(Optional.of(time), Optional.of(article.getSource()))) {
            return Optional.empty();
        }
        return counted(transactions.publish(article));
    }

    private Optional<Intake.Refused> event(PublishedEvent event) {
        Optional<Topic<?>> topic = topic(event);
        if (topic.isEmpty()) {
            return Optional.of(new Intake.Refused(
                    event.origin(), Refusal.NOT_AN_ARTICLE.code(), "an event of the kind " + event.kind()));
        }
        if (!isWanted(event.time(), event.source())) {
            return Optional.empty();
        }
        RecordHead head = new RecordHead(
                event.key(), event.time().map(Instant::toEpochMilli).orElse(null));
        return counted(transactions.republish(topic.get(), event.binary(), event.schema(), head, event.origin()));
    }

    /** What was read of a source is not replayed into another lane: only what was made of it. */
    private Optional<Topic<?>> topic(PublishedEvent event) {
        Topics topics = options.topics();
        return List.<Topic<?>>of(
                        topics.raw(), topics.enriched(), topics.removed(), topics.mentions(), topics.rejected())
                .stream()
                .filter(topic -> topic.value().getSimpleName().equals(event.kind()))
                .findFirst();
    }

    /** Whether an event is selected; if so it is due, and the transaction open, when this returns. */
    private boolean isWanted(Optional<Instant> time, Optional<String> source) {
        if (!options.selection().takes(time, source)) {
            position.counts().unselected();
            return false;
        }
        time.ifPresent(this::await);
        batch.open();
        return true;
    }

    private Optional<Intake.Refused> counted(Optional<Intake.Refused> refused) {
        if (refused.isEmpty()) {
            position.counts().published();
            published = position.counts().publishedEvents();
        }
        return refused;
    }

    private void await(Instant time) {
        Duration wait = pace.untilDue(time);
        while (wait.compareTo(Duration.ZERO) > 0) {
            if (batch.isOpen() && batch.age().plus(wait).compareTo(PATIENCE) > 0) {
                batch.commit(position);
            }
            options.timer().sleep(min(wait, PATIENCE));
            if (stopped) {
                throw new Stopped();
            }
            wait = pace.untilDue(time);
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Ends the reading from within. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
