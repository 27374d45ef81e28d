package io.wiredesk.launcher.registry;

import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;

/**
 * What can be asked of a registry and what can be changed in it. Changes come one after another and stand in the log before
 * anyone sees them. Safe for use by several threads.
 */
final class Subjects {

    static final CompatibilityLevel DEFAULT_LEVEL = CompatibilityLevel.FULL_TRANSITIVE;

    private final SchemaLog log;
    private final Catalog catalog = new Catalog();
    private final Object writing = new Object();

    Subjects(SchemaLog log) {
        this.log = log;
        log.open(change -> LogFormat.apply(change, catalog));
    }

    Catalog catalog() {
        return catalog;
    }

    /**
     * Adds a schema to a subject, or finds it there.
     *
     * @throws RegistryError when it does not fit the earlier ones
     */
    SchemaVersion register(String subject, SchemaText schema) {
        Optional<SchemaVersion> known = find(live(subject), schema);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (writing) {
            return find(live(subject), schema).orElseGet(() -> add(subject, schema));
        }
    }

    private SchemaVersion add(String subject, SchemaText schema) {
        List<String> problems = problems(subject, schema);
        if (!problems.isEmpty()) {
            throw RegistryError.incompatible(subject, problems);
        }
        int id = catalog.idOf(schema.text()).orElseGet(catalog::nextId);
        List<SchemaVersion> earlier = catalog.versions(subject);
        int number = earlier.isEmpty() ? 1 : earlier.get(earlier.size() - 1).version() + 1;
        SchemaVersion version = new SchemaVersion(subject, number, id, schema.text(), false);
        log.append(List.of(LogFormat.version(version)));
        return version;
    }

    /** What keeps a schema from becoming the subject's next version; empty when nothing does. */
    List<String> problems(String subject, SchemaText schema) {
        NavigableMap<Integer, Schema> earlier = new TreeMap<>();
        live(subject).forEach(version -> earlier.put(version.version(), parsed(version)));
        return level(subject).problems(schema.schema(), earlier);
    }

    /** What keeps a schema from following one version, whatever the others say. */
    List<String> problems(SchemaVersion version, SchemaText schema) {
        return level(version.subject()).problems(schema.schema(), parsed(version), version.version());
    }

    /** What is registered already is taken as it is: it may come from a registry with other rules for names. */
    private static Schema parsed(SchemaVersion version) {
        return new Schema.Parser(NameValidator.NO_VALIDATION)
                .setValidateDefaults(false)
                .parse(version.schema());
    }

    /** The level that counts for a subject. */
    CompatibilityLevel level(String subject) {
        return catalog.level(subject).or(() -> catalog.level(null)).orElse(DEFAULT_LEVEL);
    }

    /**
     * @param subject null for all subjects that have no level of their own
     * @param level   null to take it back
     */
    void setLevel(String subject, CompatibilityLevel level) {
        synchronized (writing) {
            log.append(List.of(LogFormat.level(subject, level)));
        }
    }

    /**
     * The version of a subject that holds a schema.
     *
     * @throws RegistryError when there is none
     */
    SchemaVersion lookUp(String subject, SchemaText schema, boolean deletedToo) {
        return find(existing(subject, deletedToo), schema).orElseThrow(RegistryError::schemaNotFound);
    }

    private static Optional<SchemaVersion> find(List<SchemaVersion> versions, SchemaText schema) {
        return versions.stream()
                .filter(version -> version.schema().equals(schema.text()))
                .findFirst();
    }

    /** The versions of a subject that were not deleted; empty when there is no such subject. */
    List<SchemaVersion> live(String subject) {
        return catalog.versions(subject).stream()
                .filter(Predicate.not(SchemaVersion::deleted))
                .toList();
    }

    /** @throws RegistryError when there is no such subject */
    List<SchemaVersion> existing(String subject, boolean deletedToo) {
        List<SchemaVersion> versions = deletedToo ? catalog.versions(subject) : live(subject);
        if (versions.isEmpty()) {
            throw RegistryError.subjectNotFound(subject);
        }
        return versions;
    }

    /**
     * @param number a version's number, or {@code latest}
     * @throws RegistryError when there is no such subject or version
     */
    SchemaVersion version(String subject, String number, boolean deletedToo) {
        int wanted = versionNumber(number);
        List<SchemaVersion> versions = existing(subject, deletedToo);
        if (wanted < 0) {
            return versions.get(versions.size() - 1);
        }
        return versions.stream()
                .filter(version -> version.version() == wanted)
                .findFirst()
                .orElseThrow(() -> RegistryError.versionNotFound(number));
    }

    private static int versionNumber(String text) {
        if (text.equals("latest") || text.equals("-1")) {
            return -1;
        }
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw RegistryError.invalidVersion(text);
        }
        throw RegistryError.invalidVersion(text);
    }

    /** Deletes all versions of a subject: first so that they are still found by id, then for good. */
    List<SchemaVersion> delete(String subject, boolean forGood) {
        synchronized (writing) {
            List<SchemaVersion> versions = existing(subject, true);
            boolean anyLive = versions.stream().anyMatch(Predicate.not(SchemaVersion::deleted));
            if (forGood == anyLive) {
                throw forGood
                        ? RegistryError.subjectNotSoftDeleted(subject)
                        : RegistryError.subjectSoftDeleted(subject);
            }
            List<SchemaVersion> gone = forGood ? versions : live(subject);
            remove(gone, forGood);
            return gone;
        }
    }

    /** Deletes one version, as {@link #delete(String, boolean)} does. */
    SchemaVersion delete(String subject, String number, boolean forGood) {
        synchronized (writing) {
            SchemaVersion version = version(subject, number, true);
            if (forGood != version.deleted()) {
                throw forGood
                        ? RegistryError.versionNotSoftDeleted(version)
                        : RegistryError.versionSoftDeleted(version);
            }
            remove(List.of(version), forGood);
            return version;
        }
    }

    private void remove(List<SchemaVersion> versions, boolean forGood) {
        Stream<SchemaLog.Entry> changes = forGood
                ? Stream.concat(
                        Stream.of(LogFormat.highestId(catalog.highestId())),
                        versions.stream().map(LogFormat::noVersion))
                : versions.stream().map(version -> LogFormat.version(version.asDeleted()));
        log.append(changes.toList());
    }
}
