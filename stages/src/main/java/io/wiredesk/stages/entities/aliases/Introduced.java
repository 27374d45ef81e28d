package io.wiredesk.stages.entities.aliases;

import java.util.Map;

/**
 * What an article says of its names.
 *
 * @param acronyms each acronym that it introduces with the name that it stands for, as printed
 * @param others   each other name that it gives a thing with the name that the thing has in front, in order
 */
public record Introduced(Map<String, String> acronyms, Map<Naming, Naming> others) {

    public static final Introduced NOTHING = new Introduced(Map.of(), Map.of());
}
