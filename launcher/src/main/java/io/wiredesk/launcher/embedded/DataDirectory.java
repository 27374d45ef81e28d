package io.wiredesk.launcher.embedded;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The directory that holds everything a local stack keeps, locked against a second instance for as long as it is open. The lock
 * belongs to the process, so a killed one leaves none behind.
 */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK_FILE = "wiredesk.lock";

    private final Path root;
    private final boolean temporary;
    private final FileChannel channel;

    private DataDirectory(Path root, boolean temporary) {
        this.root = root;
        this.temporary = temporary;
        this.channel = lock(root);
    }

    /**
     * Opens a directory, and makes it when it is not there yet.
     *
     * @throws Failure when it cannot be made or written, or when another instance uses it
     */
    public static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw unwritable(root, e);
        }
        return new DataDirectory(root, false);
    }

    /** A new directory that goes away when it is closed. */
    public static DataDirectory temporary() {
        try {
            return new DataDirectory(Files.createTempDirectory("wiredesk-"), true);
        } catch (IOException e) {
            throw new Failure("no temporary directory can be made: " + e.getMessage() + "; give one with --data", e);
        }
    }

    /** Where the broker keeps its logs. */
    Path broker() {
        return root.resolve("broker");
    }

    /** Where the topology keeps its state. */
    Path streams() {
        return root.resolve("streams");
    }

    /** The directory itself, absolute. */
    public Path root() {
        return root;
    }

    /** Whether it goes away when it is closed. */
    public boolean isTemporary() {
        return temporary;
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (temporary) {
                delete(root);
            }
        } catch (IOException e) {
            throw new Failure("the data directory " + root + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private static FileChannel lock(Path root) {
        Path file = root.resolve(LOCK_FILE);
        FileChannel channel = openLockFile(root, file);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root, channel);
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    String.valueOf(ProcessHandle.current().pid())));
            return channel;
        } catch (OverlappingFileLockException e) {
            throw inUse(root, channel);
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    private static FileChannel openLockFile(Path root, Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    private static Failure inUse(Path root, FileChannel channel) {
        String owner = "";
        try (channel) {
            ByteBuffer pid = ByteBuffer.allocate(20);
            channel.read(pid, 0);
            String digits = StandardCharsets.UTF_8.decode(pid.flip()).toString().strip();
            owner = digits.isEmpty() ? "" : " (process " + digits + ")";
        } catch (IOException e) {
            // The number is a help only; the message is right without it.
            owner = "";
        }
        return new Failure("the data directory " + root + " is in use by another wiredesk" + owner
                + ": stop that one, or give another directory with --data");
    }

    private static Failure unwritable(Path root, IOException cause) {
        String reason = cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : cause.getClass().getSimpleName();
        return new Failure(
                "the data directory " + root + " cannot be written (" + reason
                        + "): give a directory of yours with --data",
                cause);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
