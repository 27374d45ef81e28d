package io.wiredesk.benchmarks.pipeline;

/** A topology to be run and timed on the raw articles. */
interface Variant {

    String name();

    /** Starts it. It reads the raw topic from its beginning when the application is new, else goes on where that stopped. */
    Running start(String applicationId);

    /** A topology that has been started. */
    interface Running extends AutoCloseable {

        boolean isReady();

        boolean isLive();

        @Override
        void close();
    }
}
