package io.wiredesk.producer.replay;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.topic.Topics;
import java.util.function.Consumer;

/**
 * How archives are replayed.
 *
 * @param name      of the replay
 * @param topics    the lane that takes the events
 * @param selection which of them
 * @param speed     how fast their time goes by
 * @param timer     the time of the run
 * @param onRefused hears of every document that is refused
 */
public record ReplayOptions(
        ReplayName name,
        Topics topics,
        Selection selection,
        Speed speed,
        Timer timer,
        Consumer<? super Intake.Refused> onRefused) {}
