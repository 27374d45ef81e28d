package io.wiredesk.launcher.registry;

import java.util.List;

/** A request that is refused: HTTP status, code and message as Confluent's registry gives them, because clients read the codes. */
final class RegistryError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_PROBLEMS = 10;

    private final int status;
    private final int code;

    private RegistryError(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    static RegistryError badRequest(String message) {
        return new RegistryError(400, 400, message);
    }

    static RegistryError mediaType(String type) {
        return new RegistryError(
                415, 415, "Content type '" + type + "' is not supported; use application/vnd.schemaregistry.v1+json.");
    }

    static RegistryError webPage() {
        return new RegistryError(403, 403, "Web pages of other servers are not answered.");
    }

    static RegistryError subjectNotFound(String subject) {
        return new RegistryError(404, 40401, "Subject '" + subject + "' not found.");
    }

    static RegistryError versionNotFound(String version) {
        return new RegistryError(404, 40402, "Version " + version + " not found.");
    }

    static RegistryError schemaNotFound() {
        return new RegistryError(404, 40403, "Schema not found.");
    }

    static RegistryError schemaNotFound(int id) {
        return new RegistryError(404, 40403, "Schema " + id + " not found.");
    }

    static RegistryError subjectSoftDeleted(String subject) {
        return new RegistryError(
                404, 40404, "Subject '" + subject + "' was soft deleted. Set permanent=true to delete permanently.");
    }

    static RegistryError subjectNotSoftDeleted(String subject) {
        return new RegistryError(
                404, 40405, "Subject '" + subject + "' was not deleted first before being permanently deleted.");
    }

    static RegistryError versionSoftDeleted(SchemaVersion version) {
        return new RegistryError(
                404,
                40406,
                "Subject '" + version.subject() + "' version " + version.version()
                        + " was soft deleted. Set permanent=true to delete permanently.");
    }

    static RegistryError versionNotSoftDeleted(SchemaVersion version) {
        return new RegistryError(
                404,
                40407,
                "Subject '" + version.subject() + "' version " + version.version()
                        + " was not deleted first before being permanently deleted.");
    }

    static RegistryError noOwnLevel(String subject) {
        return new RegistryError(
                404, 40408, "Subject '" + subject + "' does not have subject-level compatibility configured.");
    }

    static RegistryError incompatible(String subject, List<String> problems) {
        return new RegistryError(
                409,
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                        + "\", details: " + shortened(problems));
    }

    private static String shortened(List<String> problems) {
        String first = String.join("; ", problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
        return problems.size() > MAX_PROBLEMS ? first + "; and " + (problems.size() - MAX_PROBLEMS) + " more" : first;
    }

    static RegistryError invalidSchema(String why) {
        return new RegistryError(422, 42201, "Invalid schema: " + why);
    }

    static RegistryError invalidVersion(String version) {
        return new RegistryError(
                422,
                42202,
                "The specified version '" + version
                        + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\".");
    }

    static RegistryError invalidLevel(String level) {
        return new RegistryError(
                422,
                42203,
                "Invalid compatibility level '" + level
                        + "'. Valid values are none, backward, forward, full, backward_transitive, forward_transitive and"
                        + " full_transitive.");
    }

    static RegistryError storeFailed(String message) {
        return new RegistryError(500, 50001, message);
    }
}
