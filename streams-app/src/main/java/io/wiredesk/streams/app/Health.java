package io.wiredesk.streams.app;

/** What a health server asks. */
interface Health {

    /** Whether it still runs or is on its way to; false after a failure and after a stop. */
    boolean isLive();

    /** Whether articles are being processed. */
    boolean isReady();
}
