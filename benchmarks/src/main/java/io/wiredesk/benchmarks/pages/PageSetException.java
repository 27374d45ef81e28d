package io.wiredesk.benchmarks.pages;

/** A folder that holds no set of pages, or a broken one. The message is one line that names it. */
public final class PageSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageSetException(String message) {
        super(message);
    }

    PageSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
