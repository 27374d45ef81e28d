package io.wiredesk.producer.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiredesk.producer.content.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Whether an item is what the ninjs standard of a version says, by {@code ninjs-properties.txt}.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
final class NinjsProperties {

    private static final List<Property> PROPERTIES =
            Resource.lines(NinjsProperties.class, "ninjs-properties.txt").stream()
                    .map(Property::parse)
                    .toList();

    private static final Pattern EXTENSION = Pattern.compile("[a-zA-Z0-9_].{0,200}");

    private static final int DEPTH = 20;

    private NinjsProperties() {}

    /** What one property holds from one version to another. */
    private record Property(String name, String kind, NinjsVersion from, NinjsVersion to) {

        static Property parse(String line) {
            String[] words = line.split("\\s+");
            String[] versions = words[2].split("-");
            return new Property(words[0], words[1], NinjsVersion.of(versions[0]), NinjsVersion.of(versions[1]));
        }

        boolean isFor(String property, NinjsVersion version) {
            return names(property) && from.compareTo(version) <= 0 && version.compareTo(to) <= 0;
        }

        private boolean names(String property) {
            if (!name.endsWith("*")) {
                return name.equals(property.toLowerCase(Locale.ROOT));
            }
            String prefix = name.substring(0, name.length() - 1);
            return property.startsWith(prefix)
                    && EXTENSION.matcher(property.substring(prefix.length())).matches();
        }
    }

    /** What is wrong with an item, in one sentence; empty when nothing is. */
    static Optional<String> problem(JsonNode item, NinjsVersion version) {
        if (!item.path("uri").isTextual()) {
            return Optional.of("it has no uri");
        }
        return problem(item, version, DEPTH);
    }

    private static Optional<String> problem(JsonNode item, NinjsVersion version, int depth) {
        if (depth == 0) {
            return Optional.of("its associated items are nested too deep");
        }
        return StreamSupport.stream(((Iterable<String>) item::fieldNames).spliterator(), false)
                .flatMap(name -> problem(name, item.get(name), version, depth).stream())
                .findFirst();
    }

    private static Optional<String> problem(String name, JsonNode value, NinjsVersion version, int depth) {
        Optional<Property> property =
                PROPERTIES.stream().filter(any -> any.isFor(name, version)).findFirst();
        if (property.isEmpty()) {
            return Optional.of("ninjs " + version + " has no property of one of its names");
        }
        String plain = name.toLowerCase(Locale.ROOT);
        if (property.get().kind().equals("items")) {
            return associations(value, version, depth);
        }
        return fits(property.get().kind(), value)
                ? Optional.empty()
                : Optional.of("its property " + plain + " holds something else than the standard says");
    }

    private static Optional<String> associations(JsonNode items, NinjsVersion version, int depth) {
        boolean list = version.compareTo(NinjsVersion.of("2.0")) >= 0;
        if (list ? !items.isArray() : !items.isObject()) {
            return Optional.of("its associations hold something else than the standard says");
        }
        boolean named = version.compareTo(NinjsVersion.of("2.1")) >= 0;
        for (JsonNode item : items) {
            if (!item.isObject()
                    || !item.path("uri").isTextual()
                    || (named && !item.path("name").isTextual())) {
                return Optional.of("an associated item has no uri or no name");
            }
            Optional<String> problem = problem(list ? withoutName(item) : item, version, depth - 1);
            if (problem.isPresent()) {
                return problem.map(why -> "an associated item is none: " + why);
            }
        }
        return Optional.empty();
    }

    private static JsonNode withoutName(JsonNode item) {
        return item.<ObjectNode>deepCopy().without("name");
    }

    private static boolean fits(String kind, JsonNode value) {
        return switch (kind) {
            case "text" -> value.isTextual();
            case "number" -> value.isNumber();
            case "object" -> value.isObject();
            case "objects" -> isObjects(value);
            case "urgency" -> value.canConvertToExactIntegral() && value.asInt() >= 1 && value.asInt() <= 9;
            case "rights" ->
                value.isObject() && value.has("linkedrights") != value.has("encodedrights")
                        || value.isObject() && value.has("linkedRights") != value.has("encodedRights");
            case "places" -> isObjects(value) && all(value, place -> isGeography(place.path("geojson")));
            case "advices" -> isObjects(value) && all(value, NinjsProperties::isAdvice);
            case "dates" -> value.isObject() && isDates(value.path("dates"));
            case "coverage" ->
                isObjects(value) && all(value, item -> !item.has("urgency") || fits("urgency", item.get("urgency")));
            default -> value.isTextual() && Set.of(kind.split("\\|")).contains(value.asText());
        };
    }

    /** A list of objects whose identifiers are texts. */
    private static boolean isObjects(JsonNode value) {
        return value.isArray()
                && all(value, JsonNode::isObject)
                && all(
                        value,
                        item -> all(
                                List.of("name", "rel", "scheme", "code"),
                                field -> !item.has(field) || item.get(field).isTextual()));
    }

    private static boolean isGeography(JsonNode value) {
        return value.isMissingNode() || value.path("type").isTextual();
    }

    private static boolean isAdvice(JsonNode advice) {
        return all(
                List.of("importance", "lifetime"),
                field -> !advice.has(field) || advice.get(field).path("code").isTextual());
    }

    private static boolean isDates(JsonNode dates) {
        boolean twice = dates.has("startDate") && dates.has("expectedStartDate")
                || dates.has("endDate") && dates.has("expectedEndDate");
        return !twice;
    }

    private static <T> boolean all(Iterable<T> values, Predicate<T> test) {
        return StreamSupport.stream(values.spliterator(), false).allMatch(test);
    }
}
