package io.wiredesk.producer.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files below a directory, depth first, sorted by name in code point order, each directory where its own name stands.
 * Hidden names, links to directories and whatever is no file are passed over. Directories are listed when they are reached, so
 * memory holds one listing per level. A directory that cannot be listed stands in the walk as if it were a file.
 */
public final class FileWalk implements Iterator<Path> {

    private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
    private Path next;

    /** Starts a walk. */
    public FileWalk(Path directory) throws IOException {
        levels.push(sorted(directory));
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Path current = next;
        advance();
        return current;
    }

    private void advance() {
        next = null;
        while (next == null && !levels.isEmpty()) {
            if (levels.peek().hasNext()) {
                visit(levels.peek().next());
            } else {
                levels.pop();
            }
        }
    }

    private void visit(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            descend(path);
        } else if (Files.isRegularFile(path)) {
            next = path;
        }
    }

    private void descend(Path directory) {
        try {
            levels.push(sorted(directory));
        } catch (IOException e) {
            next = directory;
        }
    }

    private static Iterator<Path> sorted(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(directory, child -> !isHidden(child))) {
            listing.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(children, Comparator.comparing(FileWalk::name));
        return children.iterator();
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
