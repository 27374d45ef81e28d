package io.wiredesk.stages.entities.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Word lists among the resources of this module: UTF-8, one entry a line, lines that start with {@code #} are comments. */
public final class WordList {

    private static final String FOLDER = "/io/wiredesk/stages/entities/";

    private WordList() {}

    /** The entries of a list, in order, without repetition. */
    public static Set<String> read(String name) {
        return new LinkedHashSet<>(lines(name));
    }

    /** The rows of a table whose columns are separated by tabs. */
    public static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t", -1)).toList();
    }

    /** The entries of a list that stands beside a class of another module. */
    public static List<String> readFrom(Class<?> owner, String name) {
        return lines(owner.getResourceAsStream(name), name);
    }

    private static List<String> lines(String name) {
        return lines(open(name), name);
    }

    private static List<String> lines(InputStream stream, String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    /** Opens a resource of the entity stage. */
    public static InputStream open(String name) {
        InputStream stream = WordList.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + FOLDER + name);
        }
        return stream;
    }
}
