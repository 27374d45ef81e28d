package io.wiredesk.stages.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads shipped files by their path below the folder of the stages' resources, such as {@code rules/words.txt}. Text is UTF-8; in
 * lists and tables each line is an entry, and those that start with {@code #} are comments. A missing file is an
 * {@link IllegalStateException}: it was built without.
 */
public final class Resources {

    private static final String FOLDER = "/io/wiredesk/stages/";

    private Resources() {}

    /** Opens a file; the caller closes it. */
    public static InputStream open(String path) {
        return open(Resources.class, FOLDER + path);
    }

    /** A file as text. */
    public static String text(String path) {
        return text(open(path), path);
    }

    /** The entries of a list, in order. */
    public static List<String> lines(String path) {
        return lines(open(path), path);
    }

    /** The entries of a list that stands beside a class of another module. */
    public static List<String> lines(Class<?> owner, String name) {
        return lines(open(owner, name), name);
    }

    /** The entries of a list, in order, without repetition; the caller may add to them. */
    public static Set<String> set(String path) {
        return new LinkedHashSet<>(lines(path));
    }

    /** The rows of a table whose columns are separated by tabs. */
    public static List<String[]> rows(String path) {
        return lines(path).stream().map(line -> line.split("\t", -1)).toList();
    }

    /** Lists by their names, in order: {@code name = one|two}. */
    public static Map<String, List<String>> lists(String path) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String line : lines(path)) {
            String[] list = line.split(" = ", 2);
            lists.put(list[0], List.of(list[1].split("\\|")));
        }
        return lists;
    }

    private static InputStream open(Class<?> owner, String name) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        return stream;
    }

    private static List<String> lines(InputStream stream, String name) {
        return text(stream, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(InputStream stream, String name) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
