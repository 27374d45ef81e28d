package io.wiredesk.launcher.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.stages.entities.Findings.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is needed of an entity in the JSON of Wikidata. Immutable. */
final class WikidataEntity {

    private static final List<String> LANGUAGES = List.of("en", "mul");

    private final Map<String, EntityType> classes = new HashMap<>();

    WikidataEntity() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                WikidataEntity.class.getResourceAsStream("classes.tsv"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> classes.put(row[0], EntityType.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes of Wikidata", e);
        }
    }

    /** The entry that an entity becomes; empty when it is no person or organisation, has no English name or too few sitelinks. */
    Optional<KnowledgeEntry> entry(JsonNode entity, int minSitelinks) {
        int sitelinks = entity.path("sitelinks").size();
        Optional<EntityType> type = sitelinks < minSitelinks ? Optional.empty() : type(entity);
        List<String> names = type.isEmpty() ? List.of() : names(entity);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnowledgeEntry(entity.path("id").asText(), type.get(), sitelinks, names));
    }

    private Optional<EntityType> type(JsonNode entity) {
        for (JsonNode claim : entity.path("claims").path("P31")) {
            EntityType type =
                    classes.get(claim.at("/mainsnak/datavalue/value/id").asText());
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(JsonNode entity) {
        Set<String> names = new LinkedHashSet<>();
        for (String language : LANGUAGES) {
            add(entity.path("labels").path(language), names);
        }
        for (String language : LANGUAGES) {
            entity.path("aliases").path(language).forEach(alias -> add(alias, names));
        }
        return List.copyOf(names);
    }

    /** Marks that part the columns of the file are no part of a name. */
    private static void add(JsonNode name, Set<String> names) {
        String text = name.path("value")
                .asText()
                .replace('\t', ' ')
                .replace('\n', ' ')
                .replace('|', ' ')
                .strip();
        if (!text.isEmpty()) {
            names.add(text);
        }
    }
}
