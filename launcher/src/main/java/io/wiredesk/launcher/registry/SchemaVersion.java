package io.wiredesk.launcher.registry;

/**
 * A schema as one version of a subject.
 *
 * @param version counted from 1 within the subject
 * @param id      the same for the same schema under every subject
 * @param schema  the schema's JSON text, without superfluous white space
 * @param deleted whether it was deleted, but not for good: still found by its id
 */
record SchemaVersion(String subject, int version, int id, String schema, boolean deleted) {

    SchemaVersion asDeleted() {
        return new SchemaVersion(subject, version, id, schema, true);
    }
}
