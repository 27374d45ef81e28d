package io.wiredesk.stages.blocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an HTML document says in places that are not visible, and by its markup.
 *
 * @param title    the title element
 * @param language the language that the document declares, as it writes it
 * @param meta     contents of the meta elements by lower-case name or property, in order
 * @param jsonLd   sources of the JSON-LD scripts
 * @param marks    headings, times and authors of the body, in the order in which they end
 */
public record Head(
        Optional<String> title,
        Optional<String> language,
        Map<String, List<String>> meta,
        List<String> jsonLd,
        List<Mark> marks) {

    /** Of a document that says nothing. */
    public static final Head NONE = new Head(Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of());

    /** The first content of the first of these meta elements that is there. */
    public Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> contents = meta.getOrDefault(name, List.of());
            if (!contents.isEmpty()) {
                return Optional.of(contents.get(0));
            }
        }
        return Optional.empty();
    }
}
