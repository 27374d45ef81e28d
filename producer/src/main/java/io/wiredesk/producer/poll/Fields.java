package io.wiredesk.producer.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of a position as texts by name. */
final class Fields {

    private final Map<String, String> fields;

    Fields(Map<String, String> fields) {
        this.fields = fields;
    }

    static Fields empty() {
        return new Fields(new TreeMap<>());
    }

    Map<String, String> asMap() {
        return fields;
    }

    Fields put(String name, Optional<?> value) {
        value.ifPresent(given -> fields.put(name, given.toString()));
        return this;
    }

    Fields put(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Instant> instant(String name) {
        return text(name).map(Instant::parse);
    }

    Duration duration(String name, Duration otherwise) {
        return text(name).map(Duration::parse).orElse(otherwise);
    }

    long number(String name) {
        return text(name).map(Long::parseLong).orElse(0L);
    }

    double real(String name) {
        return text(name).map(Double::parseDouble).orElse(0.0);
    }
}
