package io.wiredesk.benchmarks.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.launcher.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * A set of saved pages: a folder with a file {@code pages.jsonl}, one JSON object a line. {@code html} names the page's file
 * in the folder (UTF-8, gzip when the name ends in {@code .gz}), {@code id} and {@code url} say what it is, and {@code text},
 * {@code paras}, {@code with}, {@code without}, {@code title}, {@code author} and {@code date} are its {@link Gold}.
 */
public final class PageSet {

    private static final String INDEX = "pages.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private PageSet(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder holds a set itself. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(INDEX));
    }

    /**
     * The set in a folder, or the sets in the folders right below it, by name.
     *
     * @throws Failure when there is none
     */
    public static List<PageSet> in(Path folder) {
        if (isAt(folder)) {
            return List.of(new PageSet(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + " is not a folder; name one that holds a " + INDEX);
        }
        try (Stream<Path> below = Files.list(folder)) {
            List<PageSet> sets =
                    below.filter(PageSet::isAt).sorted().map(PageSet::new).toList();
            if (sets.isEmpty()) {
                throw new Failure(folder + " holds no " + INDEX + ", nor does a folder right below it");
            }
            return sets;
        } catch (IOException e) {
            throw new Failure("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /**
     * Reads and decodes the first pages of the set.
     *
     * @param limit how many at most
     * @throws Failure naming the line or file that cannot be read
     */
    public List<Page> pages(int limit) {
        return stream(limit).toList();
    }

    /** The same, each page read when it is asked for. */
    public Stream<Page> stream(int limit) {
        List<String> lines = lines();
        return IntStream.range(0, Math.min(limit, lines.size())).mapToObj(i -> page(i + 1, lines.get(i)));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve(INDEX));
        } catch (IOException e) {
            throw new Failure("cannot read " + folder.resolve(INDEX) + ": " + e.getMessage(), e);
        }
    }

    private Page page(int number, String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            Gold gold = new Gold(
                    string(fields, "text"),
                    strings(fields, "paras"),
                    strings(fields, "with"),
                    strings(fields, "without"),
                    new Gold.Facts(string(fields, "title"), string(fields, "author"), string(fields, "date")));
            Optional<String> address = string(fields, "url").map(String::strip).filter(url -> url.startsWith("http"));
            return new Page(
                    fields.path("id").asText(),
                    address,
                    html(fields.path("html").asText()),
                    gold);
        } catch (JsonProcessingException e) {
            throw new Failure(folder.resolve(INDEX) + ", line " + number + ", is not JSON", e);
        }
    }

    private String html(String name) {
        Path file = folder.resolve(name);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> string(JsonNode fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static List<String> strings(JsonNode fields, String name) {
        return StreamSupport.stream(fields.path(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
