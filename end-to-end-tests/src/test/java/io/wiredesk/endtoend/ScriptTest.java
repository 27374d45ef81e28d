package io.wiredesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The {@code wiredesk} script: where it may be called from, what it passes through, which Java it takes. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    @BeforeEach
    void theLauncherIsPackaged() {
        assumeTrue(
                Files.isDirectory(ROOT.resolve("launcher/target/lib")),
                "skipped: the launcher is not packaged, and the script would build it");
    }

    @Test
    void runsFromAnyDirectoryAndThroughALinkInAPathWithSpaces() throws Exception {
        // Given
        Path link = Files.createDirectory(directory.resolve("with space")).resolve("wd");
        Files.createSymbolicLink(link, ROOT.resolve("wiredesk"));

        // When
        Process process = start(System.getProperty("java.home"), link.toString(), "--version");

        // Then
        assertThat(out(process)).singleElement().asString().startsWith("wiredesk ");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void passesTheExitCodeThrough() throws Exception {
        // When
        Process usage = start(System.getProperty("java.home"), script(), "unheard");
        Process failed = start(System.getProperty("java.home"), script(), "enrich", "missing.html");

        // Then
        assertThat(usage.waitFor()).isEqualTo(2);
        assertThat(failed.waitFor()).isEqualTo(1);
        assertThat(out(usage)).isEmpty();
        assertThat(out(failed)).isEmpty();
    }

    @Test
    void passesSignalsThroughSoThatUpStopsCleanly() throws Exception {
        // Given
        Path data = directory.resolve("data");
        Process process = start(
                System.getProperty("java.home"),
                script(),
                "up",
                "--data",
                data.toString(),
                "--port=0",
                "--registry-port=0",
                "--http-port=0");
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        List<String> lines = readUntil(said, "stop ");

        // When
        process.toHandle().destroy();

        // Then
        lines.addAll(said.lines().toList());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("stopped").isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(lines).anyMatch(line -> line.startsWith("stopped: 0 in"));
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        // Given
        Path bin = Files.createDirectories(directory.resolve("jdk-11/bin"));
        Files.writeString(directory.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho too old\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        // When
        Process process = start(directory.resolve("jdk-11").toString(), script(), "--version");

        // Then
        assertThat(out(process)).singleElement().asString().startsWith("wiredesk ");
    }

    private static String script() {
        return ROOT.resolve("wiredesk").toString();
    }

    private Process start(String javaHome, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("WIREDESK_HOME", directory.resolve("home").toString());
        return builder.start();
    }

    private static List<String> out(Process process) {
        return process.inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> readUntil(BufferedReader reader, String start) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        while (!line.startsWith(start)) {
            line = reader.readLine();
            if (line == null) {
                throw new IOException("ended early: " + lines);
            }
            lines.add(line);
        }
        return lines;
    }
}
