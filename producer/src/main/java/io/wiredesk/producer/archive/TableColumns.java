package io.wiredesk.producer.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiredesk.producer.content.Resource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the columns of a table hold, by the names in its first row and {@code table-columns.txt}. */
final class TableColumns {

    private static final Map<String, String> FIELDS = fields();

    private final List<String> names;

    /** @param header the names of the columns, in order */
    TableColumns(List<String> header) {
        Map<String, String> holders = new HashMap<>();
        FIELDS.forEach((plain, field) -> header.stream()
                .filter(name -> plain(name).equals(plain))
                .findFirst()
                .ifPresent(name -> holders.putIfAbsent(field, name)));
        Map<String, String> fieldsByName = new HashMap<>();
        holders.forEach((field, name) -> fieldsByName.put(name, field));
        this.names = header.stream()
                .map(name -> fieldsByName.getOrDefault(name, name.strip()))
                .toList();
    }

    int size() {
        return names.size();
    }

    /** A row as the object that a line of NDJSON would be; an empty cell is no field. */
    ObjectNode object(List<String> row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
            if (!row.get(i).isBlank()) {
                put(object, names.get(i), row.get(i));
            }
        }
        return object;
    }

    private static void put(ObjectNode object, String name, String value) {
        boolean truth = name.equals("clean") && (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"));
        if (truth) {
            object.put(name, Boolean.parseBoolean(value.toLowerCase(Locale.ROOT)));
        } else {
            object.put(name, value);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        Resource.lines(TableColumns.class, "table-columns.txt").forEach(line -> {
            String[] pair = line.split("\\s+");
            fields.put(pair[0], pair[1]);
        });
        return fields;
    }
}
