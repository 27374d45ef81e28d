package io.wiredesk.producer.robots;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Google's expectations of robots.txt, in the text form of protocol buffers. */
class RobotsSpecTest {

    private static final Pattern FIELD =
            Pattern.compile("(\\w+):\\s*((?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*)++|[A-Z]+)", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);

    private final List<String> failing = new ArrayList<>();
    private int expectations;

    @Test
    void theRulesMeanWhatTheSpecificationSays(TestReporter reporter) throws IOException {
        // Given
        Path folder = SharedData.folder("robots/spec-test", 400);

        // When
        for (Path file : SharedData.files(folder, ".textproto")) {
            check(file.getFileName().toString(), Files.readString(file));
        }

        // Then
        int held = expectations - failing.size();
        reporter.publishEntry("robots", held + " of " + expectations + " held; not: " + failing);
        assertThat(expectations).isEqualTo(400);
        assertThat(held).as("held, all but " + failing).isGreaterThanOrEqualTo(385);
    }

    private void check(String name, String file) {
        byte[] robots = new byte[0];
        String url = "";
        String agent = "";
        Matcher field = FIELD.matcher(file);
        while (field.find()) {
            switch (field.group(1)) {
                case "robotstxt" -> robots = bytes(field.group(2));
                case "testurl" -> url = new String(bytes(field.group(2)), StandardCharsets.UTF_8);
                case "useragent" -> agent = new String(bytes(field.group(2)), StandardCharsets.UTF_8);
                case "expected_outcome" ->
                    check(name, robots, url, agent, field.group(2).equals("ALLOWED"));
                default -> {}
            }
        }
    }

    private void check(String name, byte[] robots, String url, String agent, boolean allowed) {
        expectations++;
        if (Robots.rules(URI.create("http://example.com/robots.txt"), robots, agent)
                        .isAllowed(url)
                != allowed) {
            failing.add(name + " " + agent + " " + url);
        }
    }

    private static byte[] bytes(String written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher string = STRING.matcher(written);
        while (string.find()) {
            unescape(string.group(1), out);
        }
        return out.toByteArray();
    }

    private static void unescape(String text, ByteArrayOutputStream out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 't' -> out.write('\t');
                case 'x' -> {
                    out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> out.write(text.charAt(i));
            }
        }
    }
}
