package io.wiredesk.producer.source;

import io.wiredesk.producer.content.TooLargeException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;

/** What is refused when reading fails. */
public final class ReadFailure {

    private ReadFailure() {}

    /** The refusal of an input that could not be read to its end. */
    public static Intake.Refused of(String name, IOException failure) {
        if (failure instanceof TooLargeException) {
            return new Intake.Refused(name, Refusal.TOO_LARGE, failure.getMessage());
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return new Intake.Refused(name, Refusal.UNDECODABLE, "its gzip data is broken or cut short");
        }
        return failure instanceof AccessDeniedException
                ? new Intake.Refused(name, Refusal.UNREADABLE, "its permissions do not let it be read")
                : new Intake.Refused(name, Refusal.UNREADABLE, "reading it failed: " + failure.getMessage());
    }
}
