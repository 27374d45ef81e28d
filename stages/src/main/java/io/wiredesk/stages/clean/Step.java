package io.wiredesk.stages.clean;

/** One kind of decision about a draft. Steps are immutable and run in a fixed order; the first verdict on a span stands. */
interface Step {

    void apply(Draft draft);
}
