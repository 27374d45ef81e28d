package io.wiredesk.schemas.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;

/**
 * What came of one request.
 *
 * @param address who was asked
 * @param status  HTTP status; 0 when no answer came
 * @param body    the JSON of the answer; missing when it was none
 * @param trouble why no answer came
 * @param cause   the failure behind it; null when an answer came
 */
record RegistryReply(RegistryAddress address, int status, JsonNode body, String trouble, Throwable cause) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    static RegistryReply answered(RegistryAddress address, int status, String text) {
        return new RegistryReply(address, status, parse(text), "it answers with HTTP status " + status, null);
    }

    static RegistryReply failed(RegistryAddress address, String trouble, Throwable cause) {
        return new RegistryReply(address, 0, MissingNode.getInstance(), trouble, cause);
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    boolean isTemporary() {
        return status == 0 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= 500;
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Whether the answer is an error in the registry's own words. */
    boolean isRefusal() {
        return body.hasNonNull("error_code");
    }

    /** The registry's own words, on one line. */
    String message() {
        return OneLine.of(body.path("message").asText());
    }

    SchemaRegistryException unreachable() {
        String words = message().isEmpty() ? "" : " (" + message() + ")";
        return new SchemaRegistryException(
                Kind.UNREACHABLE,
                "the schema registry at " + address + " cannot be used: " + trouble + words
                        + "; start it, or name another one with --schema-registry",
                cause);
    }

    /** The error for an answer that a schema registry does not give, and for refused credentials. */
    SchemaRegistryException unexpected() {
        if (status == 401 || status == 403) {
            return new SchemaRegistryException(
                    Kind.FORBIDDEN,
                    "the schema registry at " + address + " refuses access (HTTP status " + status
                            + "); check the user and password in its address");
        }
        return new SchemaRegistryException(
                Kind.MISCONFIGURED,
                "what answers at " + address + " is no schema registry (HTTP status " + status
                        + "); check the address and its path, such as /apis/ccompat/v7 for Apicurio");
    }
}
