package io.wiredesk.producer.identity;

import io.wiredesk.producer.content.Resource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters of addresses that say where a reader came from, not what is read; listed in {@code tracking-parameters.txt}. */
final class TrackingParameters {

    private static final String RESOURCE = "tracking-parameters.txt";

    private final Set<String> names = new HashSet<>();
    private final List<String> prefixes;

    private TrackingParameters(List<String> patterns) {
        patterns.stream().filter(pattern -> !pattern.endsWith("*")).forEach(names::add);
        this.prefixes = patterns.stream()
                .filter(pattern -> pattern.endsWith("*"))
                .map(pattern -> pattern.substring(0, pattern.length() - 1))
                .toList();
    }

    static TrackingParameters load() {
        return new TrackingParameters(Resource.lines(TrackingParameters.class, RESOURCE).stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** The query without them; empty when nothing is left. */
    String without(String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
    }
}
