package io.wiredesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.command.Root;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documents name is there, and what they tell a reader to type is understood. */
class DocumentsTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(TOP)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathInADocumentIsThere(Path document) throws IOException {
        // When
        String text = Files.readString(document);
        // Then
        assertThat(Stream.concat(matches(LINK, text), matches(CODE, text).filter(DocumentsTest::looksLikeAPath)))
                .allSatisfy(path -> assertThat(TOP.resolve(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandInADocumentIsUnderstood(Path document) throws IOException {
        // When
        List<String> commands = Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("./wiredesk "))
                .toList();
        // Then
        assertThat(commands).allSatisfy(DocumentsTest::parse);
    }

    /** Backticks hold paths, topics, fields and commands: a path begins with a folder or is a file at the top. */
    private static boolean looksLikeAPath(String code) {
        int slash = code.indexOf('/');
        String first = slash < 0 ? code : code.substring(0, slash);
        return slash > 0 ? Files.isDirectory(TOP.resolve(first)) : first.matches("[A-Z]+(\\.md)?|pom\\.xml");
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static void parse(String command) {
        List<String> words = List.of(command.strip().split("\\s+"));
        Terminal terminal = Terminal.system(OutputStream.nullOutputStream());
        CommandLine line = Root.commandLine(terminal);
        line.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    }
}
