package io.wiredesk.launcher.cli;

/** Work to do when the process is told to stop (Ctrl-C, SIGTERM) while this is open. */
public final class OnInterrupt implements AutoCloseable {

    private final Thread hook;

    private OnInterrupt(Thread hook) {
        this.hook = hook;
    }

    /** Has work done when the process is told to stop, on a thread of its own; the process ends when the work does. */
    public static OnInterrupt run(Runnable work) {
        Thread hook = new Thread(work, "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        return new OnInterrupt(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is stopping already: the work is being done.
            return;
        }
    }
}
