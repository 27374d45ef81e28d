package io.wiredesk.producer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Policy files: one entry a line, {@code #} after white space starts a remark. */
public final class Resource {

    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)#.*");

    private Resource() {}

    /** The entries of a resource that stands beside a class, without remarks and empty lines. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> REMARK.matcher(line).replaceFirst("").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }
}
