package io.wiredesk.benchmarks.pipeline;

import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Names the first field in which two records of one class differ. */
final class FieldDifference {

    private FieldDifference() {}

    static Optional<String> of(SpecificRecord expected, SpecificRecord actual) {
        return expected.getSchema().getFields().stream()
                .filter(field -> !value(expected, field).equals(value(actual, field)))
                .findFirst()
                .map(field -> field.name() + " differs");
    }

    private static Optional<Object> value(SpecificRecord record, Schema.Field field) {
        return Optional.ofNullable(record.get(field.pos()));
    }
}
