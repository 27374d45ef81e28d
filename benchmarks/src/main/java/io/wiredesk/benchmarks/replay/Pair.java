package io.wiredesk.benchmarks.replay;

/** A replay and the bare producer beside it, one right after the other. */
record Pair(Stretch bare, Stretch replay) {

    /** What the replay writes of what the bare producer does in the same time. */
    double ratio(int articles) {
        return replay.perSecond(articles) / bare.perSecond(articles);
    }
}
