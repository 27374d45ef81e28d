package io.wiredesk.launcher.registry;

import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the registry knows: the sum of its log. Safe for use by several threads; each call sees one state. */
final class Catalog {

    private final NavigableMap<String, NavigableMap<Integer, SchemaVersion>> subjects = new TreeMap<>();
    private final Map<String, CompatibilityLevel> levels = new HashMap<>();
    private final Map<String, Integer> idsBySchema = new HashMap<>();
    private final Map<Integer, String> schemasById = new HashMap<>();
    private int highestId;

    synchronized void put(SchemaVersion version) {
        subjects.computeIfAbsent(version.subject(), name -> new TreeMap<>()).put(version.version(), version);
        idsBySchema.put(version.schema(), version.id());
        schemasById.put(version.id(), version.schema());
        usedId(version.id());
    }

    synchronized void usedId(int id) {
        highestId = Math.max(highestId, id);
    }

    /** Forgets a version, and its schema when no other version has it. */
    synchronized void remove(String subject, int version) {
        SchemaVersion gone = subjects.getOrDefault(subject, new TreeMap<>()).remove(version);
        if (gone == null) {
            return;
        }
        subjects.values().removeIf(Map::isEmpty);
        if (withId(gone.id()).isEmpty()) {
            schemasById.remove(gone.id());
            idsBySchema.remove(gone.schema());
        }
    }

    synchronized void deleteUpTo(String subject, int version) {
        subjects.getOrDefault(subject, new TreeMap<>())
                .headMap(version, true)
                .replaceAll((number, old) -> old.asDeleted());
    }

    /** @param subject null for all subjects that have no level of their own */
    synchronized void level(String subject, CompatibilityLevel level) {
        if (level == null) {
            levels.remove(subject);
        } else {
            levels.put(subject, level);
        }
    }

    /** @param subject null for all subjects that have no level of their own */
    synchronized Optional<CompatibilityLevel> level(String subject) {
        return Optional.ofNullable(levels.get(subject));
    }

    synchronized int nextId() {
        return highestId + 1;
    }

    synchronized int highestId() {
        return highestId;
    }

    synchronized Optional<Integer> idOf(String schema) {
        return Optional.ofNullable(idsBySchema.get(schema));
    }

    synchronized Optional<String> schemaOf(int id) {
        return Optional.ofNullable(schemasById.get(id));
    }

    /** The versions of a subject, deleted ones among them, oldest first; empty when there is no such subject. */
    synchronized List<SchemaVersion> versions(String subject) {
        return List.copyOf(subjects.getOrDefault(subject, new TreeMap<>()).values());
    }

    /** All versions that have an id, deleted ones among them, by subject and version. */
    synchronized List<SchemaVersion> withId(int id) {
        return all().filter(version -> version.id() == id).toList();
    }

    /** Every version of every subject, deleted ones among them, by subject and version. */
    synchronized List<SchemaVersion> versions() {
        return all().sorted(Comparator.comparing(SchemaVersion::subject).thenComparing(SchemaVersion::version))
                .toList();
    }

    private Stream<SchemaVersion> all() {
        return subjects.values().stream().map(Map::values).flatMap(Collection::stream);
    }
}
