package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.producer.source.Source;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.source.Sources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample archive that comes with wiredesk, unpacked. {@code index.txt} names its files in publishing order. */
final class SampleArchive {

    private static final String FOLDER = "/io/wiredesk/launcher/sample/";

    private final Path directory;

    /** @param directory where the files go */
    SampleArchive(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the files; each is a source of articles, in publishing order. */
    List<Source> open() {
        return index().stream().map(this::open).toList();
    }

    private Source open(String name) {
        Path file = directory.resolve(name);
        try (InputStream content = SampleArchive.class.getResourceAsStream(FOLDER + name)) {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        } catch (IOException e) {
            throw new Failure("the sample archive cannot be unpacked to " + directory + ": " + e.getMessage(), e);
        }
        // The folder is named after the publisher: the source of texts that have no address.
        String publisher = name.substring(0, name.indexOf('/'));
        return Sources.open(file.toString(), SourceOptions.DEFAULTS.withSource(publisher));
    }

    private static List<String> index() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SampleArchive.class.getResourceAsStream(FOLDER + "index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new Failure("the sample archive cannot be read: " + e.getMessage(), e);
        }
    }
}
