package io.wiredesk.benchmarks.jmh;

import io.wiredesk.benchmarks.pages.Gold;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.benchmarks.pages.PageSet;
import io.wiredesk.launcher.Wiredesk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pages that a JMH benchmark runs on. */
final class Corpus {

    /** Stands for the HTML pages of the sample archive. */
    static final String SAMPLE = "sample";

    private static final String FOLDER = "sample/";

    private Corpus() {}

    /** @param name {@value #SAMPLE}, or a folder with a {@code pages.jsonl} */
    static List<Page> pages(String name) {
        return name.equals(SAMPLE)
                ? sample()
                : PageSet.in(Path.of(name)).stream()
                        .flatMap(set -> set.stream(Integer.MAX_VALUE))
                        .toList();
    }

    private static List<Page> sample() {
        return resource("index.txt")
                .lines()
                .filter(line -> line.endsWith(".html"))
                .map(name -> new Page(name, Optional.empty(), resource(name), Gold.NONE))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Wiredesk.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample archive cannot be read", e);
        }
    }
}
