package io.wiredesk.launcher.registry;

import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;

/** What can be asked about the subjects of a catalog. Safe for use by several threads. */
record SubjectQueries(Catalog catalog) {

    static final CompatibilityLevel DEFAULT_LEVEL = CompatibilityLevel.FULL_TRANSITIVE;

    /**
     * The version of a subject that holds a schema.
     *
     * @throws RegistryError when there is none
     */
    SchemaVersion lookUp(String subject, SchemaText schema, boolean deletedToo) {
        return find(existing(subject, deletedToo), schema).orElseThrow(RegistryError::schemaNotFound);
    }

    /** The first of some versions that holds a schema. */
    static Optional<SchemaVersion> find(List<SchemaVersion> versions, SchemaText schema) {
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
}
