package io.wiredesk.producer.robots;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a site's {@code /.well-known/tdmrep.json} says about text and data mining (W3C TDM Reservation Protocol, section 5.1):
 * rules by the start of a path, of which the first that fits counts.
 */
public final class Tdm {

    /** A file with more rules is read so far. */
    private static final int MAX_RULES = 1_000;

    private static final Tdm NONE = new Tdm(List.of());

    private record Rule(String location, Map<String, String> rights) {}

    private final List<Rule> rules;

    private Tdm(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules of a file; none when it is not what it should be. */
    public static Tdm of(String json) {
        try {
            List<Rule> rules = new ArrayList<>();
            for (JsonNode rule : Json.parse(json)) {
                if (rules.size() < MAX_RULES) {
                    Json.text(rule, "location").ifPresent(location -> rules.add(new Rule(location, rights(rule))));
                }
            }
            return new Tdm(List.copyOf(rules));
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }

    static Tdm none() {
        return NONE;
    }

    /** {@code tdm-reservation} and {@code tdm-policy} of an address; empty when no rule fits. */
    public Map<String, String> rights(URI address) {
        String path = Optional.ofNullable(address.getRawPath())
                .filter(any -> !any.isEmpty())
                .orElse("/");
        return rules.stream()
                .filter(rule -> fits(rule.location(), path))
                .findFirst()
                .map(Rule::rights)
                .orElse(Map.of());
    }

    private static Map<String, String> rights(JsonNode rule) {
        Map<String, String> rights = new TreeMap<>();
        for (String name : List.of("tdm-reservation", "tdm-policy")) {
            Json.text(rule, name).ifPresent(value -> rights.put(name, value));
        }
        return rights;
    }

    /** As in robots.txt: the start of a path, with * for anything and $ for its end. */
    private static boolean fits(String location, String path) {
        boolean toEnd = location.endsWith("$");
        String[] parts = (toEnd ? location.substring(0, location.length() - 1) : location).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = toEnd && i == parts.length - 1;
            int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !toEnd || at == path.length();
    }
}
