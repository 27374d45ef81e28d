package io.wiredesk.producer.push;

import java.util.concurrent.Semaphore;

/** Bounds what is on its way at once, in requests and in bytes. Safe for use by several threads. */
final class Gate {

    private static final int MAX_REQUESTS = 64;
    private static final int MAX_KIBIBYTES = 64 * 1024;

    private final Semaphore requests = new Semaphore(MAX_REQUESTS);
    private final Semaphore kibibytes = new Semaphore(MAX_KIBIBYTES);
    private final int largest;

    /** @param largest request in bytes: what one counts that does not say how large it is */
    Gate(int largest) {
        this.largest = largest;
    }

    /** Does some work when there is room for it; false when there is none. */
    boolean pass(int bytes, Work work) throws Exception {
        int weight = Math.min(MAX_KIBIBYTES, 1 + (bytes < 0 ? largest : Math.min(bytes, largest)) / 1024);
        if (!requests.tryAcquire()) {
            return false;
        }
        try {
            if (!kibibytes.tryAcquire(weight)) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                kibibytes.release(weight);
            }
        } finally {
            requests.release();
        }
    }

    /** What a request asks for. */
    interface Work {
        void run() throws Exception;
    }
}
