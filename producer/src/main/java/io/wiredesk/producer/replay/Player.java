package io.wiredesk.producer.replay;

import io.wiredesk.producer.archive.Item;
import io.wiredesk.producer.archive.PublishedEvent;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.publish.Transactions.RecordHead;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Publishes what is read of archives, as far as it is selected and as soon as it is due, and counts what became of it. */
final class Player {

    /** So soon is it seen that somebody wants to stop. */
    private static final Duration NAP = Duration.ofMillis(100);

    private final ReplayOptions options;
    private final Transactions transactions;
    private final Batch batch;
    private final Pace pace;
    private final BooleanSupplier stopped;

    /** @param stopped asked while an event is waited for */
    Player(ReplayOptions options, Transactions transactions, Batch batch, BooleanSupplier stopped) {
        this.options = options;
        this.transactions = transactions;
        this.batch = batch;
        this.pace = new Pace(options.speed(), options.timer());
        this.stopped = stopped;
    }

    /**
     * Deals with an item.
     *
     * @throws Stopped while it is waited for
     */
    void play(Item item) {
        item.<Optional<Intake.Refused>>fold(this::article, this::event, Optional::of)
                .ifPresent(this::refuse);
    }

    private Optional<Intake.Refused> article(RawArticle article) {
        Instant time = article.getPublishedAt() == null ? article.getFirstSeenAt() : article.getPublishedAt();
        if (!isWanted(Optional.of(time), Optional.of(article.getSource()))) {
            return Optional.empty();
        }
        return counted(transactions.publish(article));
    }

    private Optional<Intake.Refused> event(PublishedEvent event) {
        Optional<Topic<?>> topic = event.topicIn(options.topics());
        if (topic.isEmpty()) {
            return Optional.of(
                    new Intake.Refused(event.origin(), Refusal.NOT_AN_ARTICLE, "an event of the kind " + event.kind()));
        }
        if (!isWanted(event.time(), event.source())) {
            return Optional.empty();
        }
        RecordHead head = new RecordHead(
                event.key(), event.time().map(Instant::toEpochMilli).orElse(null));
        return counted(transactions.republish(topic.get(), event.binary(), event.schema(), head, event.origin()));
    }

    /** Whether an event is selected; if so it is due, and the transaction open, when this returns. */
    private boolean isWanted(Optional<Instant> time, Optional<String> source) {
        if (!options.selection().takes(time, source)) {
            counts().unselected();
            return false;
        }
        time.ifPresent(this::await);
        batch.open();
        return true;
    }

    private void await(Instant time) {
        Duration wait = pace.untilDue(time);
        while (wait.compareTo(Duration.ZERO) > 0) {
            batch.commitAheadOf(wait);
            options.timer().sleep(wait.compareTo(NAP) < 0 ? wait : NAP);
            if (stopped.getAsBoolean()) {
                throw new Stopped();
            }
            wait = pace.untilDue(time);
        }
    }

    private Optional<Intake.Refused> counted(Optional<Intake.Refused> refused) {
        if (refused.isEmpty()) {
            counts().published();
        }
        return refused;
    }

    private void refuse(Intake.Refused refused) {
        counts().refused(refused.reason());
        options.onRefused().accept(refused);
    }

    private Counts counts() {
        return batch.position().counts();
    }
}
