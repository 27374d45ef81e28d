package io.wiredesk.stages.facts;

import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The article that a page's JSON-LD scripts describe. */
final class JsonLd {

    private static final Set<String> TYPES = Set.copyOf(Resources.set("facts/article-types.txt"));
    private static final int MAX_UNITS = 2_000_000;
    private static final int MAX_NODES = 20_000;
    private static final int MAX_DEPTH = 4;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final Map<String, Map<?, ?>> named = new HashMap<>();
    private int nodes;

    private JsonLd() {}

    /** @param scripts the sources of the scripts; what cannot be read is passed over */
    static JsonLd read(List<String> scripts) {
        JsonLd jsonLd = new JsonLd();
        for (String script : scripts) {
            if (script.length() <= MAX_UNITS) {
                LenientJson.read(script).ifPresent(jsonLd::collect);
            }
        }
        jsonLd.articles.sort((one, other) -> Boolean.compare(isWebPage(one), isWebPage(other)));
        return jsonLd;
    }

    /** The first value of a field, as text. */
    Optional<String> text(String field) {
        List<String> texts = texts(field);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
    }

    /** All values of a field of the first article that has it, as texts; of objects their names. */
    List<String> texts(String field) {
        return first(article -> texts(article.get(field)));
    }

    /** The names of the people, as far as they are told from organisations, whom the first article with any has in this field. */
    List<String> people(String field) {
        return first(article -> people(article.get(field), 0));
    }

    private List<String> first(Function<Map<?, ?>, List<String>> reader) {
        for (Map<?, ?> article : articles) {
            List<String> found = reader.apply(article);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> people(Object value, int depth) {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list && depth < MAX_DEPTH) {
            list.forEach(item -> names.addAll(people(item, depth + 1)));
        } else if (value instanceof Map<?, ?> map && !isOrganisation(map)) {
            Map<?, ?> person = map.containsKey("name") ? map : referred(map).orElse(map);
            names.addAll(isOrganisation(person) ? List.of() : texts(person.get("name")));
        } else if (value instanceof String) {
            names.addAll(texts(value));
        }
        return names;
    }

    private Optional<Map<?, ?>> referred(Map<?, ?> map) {
        return map.get("@id") instanceof String id ? Optional.ofNullable(named.get(id)) : Optional.empty();
    }

    private static boolean isOrganisation(Map<?, ?> map) {
        return texts(map.get("@type")).stream()
                .anyMatch(type -> type.endsWith("Organization") || type.equals("Corporation") || type.equals("Brand"));
    }

    private void collect(Object node) {
        if (++nodes > MAX_NODES) {
            return;
        }
        if (node instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (node instanceof Map<?, ?> map) {
            if (texts(map.get("@type")).stream().anyMatch(type -> TYPES.contains(type.toLowerCase(Locale.ROOT)))) {
                articles.add(map);
            }
            if (map.get("@id") instanceof String id && map.containsKey("name")) {
                named.putIfAbsent(id, map);
            }
            map.values().forEach(value -> {
                if (value instanceof List<?> || value instanceof Map<?, ?>) {
                    collect(value);
                }
            });
        }
    }

    private static boolean isWebPage(Map<?, ?> article) {
        return texts(article.get("@type")).stream()
                .allMatch(type -> type.toLowerCase(Locale.ROOT).endsWith("page"));
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        addTexts(value, texts, 0);
        return texts;
    }

    private static void addTexts(Object value, List<String> texts, int depth) {
        if (value instanceof String text && !text.isBlank() && !text.equals("null")) {
            texts.add(text.trim());
        } else if (value instanceof List<?> list && depth < MAX_DEPTH) {
            list.forEach(item -> addTexts(item, texts, depth + 1));
        } else if (value instanceof Map<?, ?> map && depth < MAX_DEPTH) {
            addTexts(map.get(map.containsKey("name") ? "name" : "@value"), texts, depth + 1);
        }
    }
}
