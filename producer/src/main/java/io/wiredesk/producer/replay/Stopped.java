package io.wiredesk.producer.replay;

/** Ends the reading of an archive from within: somebody wants the replay to stop. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped", null, false, false);
    }
}
