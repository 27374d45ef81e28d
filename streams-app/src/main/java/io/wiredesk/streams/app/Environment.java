package io.wiredesk.streams.app;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Options from environment variables: {@code WIREDESK_COMMIT_INTERVAL} is {@code commit-interval}; {@code
 * WIREDESK_KAFKA_SECURITY_PROTOCOL} is the setting {@code security.protocol} of all Kafka clients.
 *
 * @param variables the environment
 */
record Environment(Map<String, String> variables) {

    private static final String PREFIX = "WIREDESK_";
    private static final String CLIENT_PREFIX = PREFIX + "KAFKA_";

    StreamsSettings settings() {
        return StreamsSettings.read(this::option, client());
    }

    private String option(String name) {
        String value = variables.get(PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return value == null && name.equals("bootstrap-server") ? variables.get("KAFKA_BOOTSTRAP_SERVERS") : value;
    }

    private Map<String, String> client() {
        Map<String, String> client = new TreeMap<>();
        variables.forEach((name, value) -> {
            if (name.startsWith(CLIENT_PREFIX)) {
                client.put(
                        name.substring(CLIENT_PREFIX.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        return client;
    }
}
