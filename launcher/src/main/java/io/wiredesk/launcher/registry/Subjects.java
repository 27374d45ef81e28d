package io.wiredesk.launcher.registry;

import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The subjects of a registry and how they change: one change after another, each of which stands in the log before anyone sees
 * it. Safe for use by several threads.
 */
final class Subjects implements AutoCloseable {

    private final SchemaLog log;
    private final Catalog catalog = new Catalog();
    private final SubjectQueries queries = new SubjectQueries(catalog);
    private final Object writing = new Object();

    Subjects(SchemaLog log) {
        this.log = log;
    }

    /** Reads what the log holds; nothing is known before. */
    void open() {
        log.open(change -> LogFormat.apply(change, catalog));
    }

    SubjectQueries queries() {
        return queries;
    }

    /**
     * Adds a schema to a subject, or finds it there.
     *
     * @throws RegistryError when it does not fit the earlier ones
     */
    SchemaVersion register(String subject, SchemaText schema) {
        Optional<SchemaVersion> known = SubjectQueries.find(queries.live(subject), schema);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (writing) {
            return SubjectQueries.find(queries.live(subject), schema).orElseGet(() -> add(subject, schema));
        }
    }

    private SchemaVersion add(String subject, SchemaText schema) {
        List<String> problems = queries.problems(subject, schema);
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

    /**
     * @param subject null for all subjects that have no level of their own
     * @param level   null to take it back
     */
    void setLevel(String subject, CompatibilityLevel level) {
        synchronized (writing) {
            log.append(List.of(LogFormat.level(subject, level)));
        }
    }

    /** Deletes all versions of a subject: first so that they are still found by id, then for good. */
    List<SchemaVersion> delete(String subject, boolean forGood) {
        synchronized (writing) {
            List<SchemaVersion> versions = queries.existing(subject, true);
            boolean anyLive = versions.stream().anyMatch(Predicate.not(SchemaVersion::deleted));
            if (forGood == anyLive) {
                throw forGood
                        ? RegistryError.subjectNotSoftDeleted(subject)
                        : RegistryError.subjectSoftDeleted(subject);
            }
            List<SchemaVersion> gone = forGood ? versions : queries.live(subject);
            remove(gone, forGood);
            return gone;
        }
    }

    /** Deletes one version, as {@link #delete(String, boolean)} does. */
    SchemaVersion delete(String subject, String number, boolean forGood) {
        synchronized (writing) {
            boolean latestLive = !forGood && number.equals("latest");
            SchemaVersion version = queries.version(subject, number, !latestLive);
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

    @Override
    public void close() {
        synchronized (writing) {
            log.close();
        }
    }
}
