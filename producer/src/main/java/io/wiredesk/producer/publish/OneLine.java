package io.wiredesk.producer.publish;

/** Failures in one line. */
final class OneLine {

    private OneLine() {}

    /** The message of a failure without line breaks, or its class's name when it has none. */
    static String of(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
    }
}
