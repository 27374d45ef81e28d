package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The file with the list of sources, looked at again every few seconds. For use by one thread. */
final class WatchedList {

    private static final Duration EVERY = Duration.ofSeconds(5);

    /** What tells one version of the file from the next. */
    private record Version(Instant changed, long size) {}

    private final Path file;
    private final Clock clock;
    private Instant next = Instant.EPOCH;
    private Optional<Version> read = Optional.empty();

    WatchedList(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * The list, when it is there for the first time or has changed since.
     *
     * @throws SourceException when it cannot be read; what was read before still counts
     */
    Optional<SourceList> changed() {
        if (clock.instant().isBefore(next)) {
            return Optional.empty();
        }
        next = clock.instant().plus(EVERY);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Optional<Version> now =
                    Optional.of(new Version(attributes.lastModifiedTime().toInstant(), attributes.size()));
            if (now.equals(read)) {
                return Optional.empty();
            }
            SourceList list = SourceList.parse(Files.readString(file));
            read = now;
            return Optional.of(list);
        } catch (IOException e) {
            throw new SourceException(file + ": the list of sources cannot be read; check that it is a text file", e);
        }
    }
}
