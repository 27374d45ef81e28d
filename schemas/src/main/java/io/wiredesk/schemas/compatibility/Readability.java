package io.wiredesk.schemas.compatibility;

import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** Whether one schema reads what was written with another, by Avro's own rules, in words that name the field. */
final class Readability {

    private Readability() {}

    static Stream<String> problems(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(problem -> where(reader, problem) + " " + what(problem));
    }

    private static String where(Schema reader, Incompatibility problem) {
        String path = fieldPath(reader, problem.getLocation());
        return path.isEmpty() ? "the record" : "field " + path;
    }

    private static String what(Incompatibility problem) {
        String detail = problem.getMessage();
        return switch (problem.getType()) {
            case NAME_MISMATCH -> "has another name (" + detail + ")";
            case FIXED_SIZE_MISMATCH -> "has another size (" + detail + ")";
            case MISSING_ENUM_SYMBOLS -> "lacks enum symbols " + detail;
            case READER_FIELD_MISSING_DEFAULT_VALUE -> "is not in the other schema and has no default";
            case TYPE_MISMATCH -> "has another type (" + detail + ")";
            case MISSING_UNION_BRANCH -> "lacks a branch of the other's union (" + detail + ")";
        };
    }

    /** Names of the fields on the way to a place that Avro gives as a JSON pointer into the reader's schema. */
    private static String fieldPath(Schema reader, String pointer) {
        Schema at = reader;
        StringBuilder path = new StringBuilder();
        for (String token : pointer.split("/")) {
            boolean index = !token.isEmpty() && token.chars().allMatch(Character::isDigit);
            if (index && at.getType() == Schema.Type.RECORD) {
                Schema.Field field = at.getFields().get(Integer.parseInt(token));
                path.append(path.isEmpty() ? "" : ".").append(field.name());
                at = field.schema();
            } else {
                at = inside(at, token, index);
            }
        }
        return path.toString();
    }

    private static Schema inside(Schema at, String token, boolean index) {
        if (index && at.getType() == Schema.Type.UNION) {
            return at.getTypes().get(Integer.parseInt(token));
        }
        return switch (token) {
            case "items" -> at.getElementType();
            case "values" -> at.getValueType();
            default -> at;
        };
    }
}
