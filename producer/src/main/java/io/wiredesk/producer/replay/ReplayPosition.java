package io.wiredesk.producer.replay;

import io.wiredesk.producer.archive.Cursor;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a replay has come.
 *
 * @param archive which of its archives, counted from 0
 * @param cursor  where in that one
 * @param counts  of everything before
 * @param done    whether all is read
 */
record ReplayPosition(int archive, Cursor cursor, Counts counts, boolean done) {

    private static final String ARCHIVE = "archive";
    private static final String DONE = "done";
    private static final String CURSOR = "cursor.";

    static ReplayPosition start() {
        return new ReplayPosition(0, Cursor.START, new Counts(), false);
    }

    static ReplayPosition from(Map<String, String> position) {
        Map<String, Long> cursor = new HashMap<>();
        position.forEach((name, value) -> {
            if (name.startsWith(CURSOR)) {
                cursor.put(name.substring(CURSOR.length()), Long.valueOf(value));
            }
        });
        return new ReplayPosition(
                Integer.parseInt(position.getOrDefault(ARCHIVE, "0")),
                new Cursor(cursor),
                Counts.from(position),
                Boolean.parseBoolean(position.get(DONE)));
    }

    Map<String, String> toMap() {
        Map<String, String> position = new TreeMap<>();
        position.put(ARCHIVE, String.valueOf(archive));
        position.put(DONE, String.valueOf(done));
        cursor.numbers().forEach((name, value) -> position.put(CURSOR + name, value.toString()));
        counts.into(position);
        return position;
    }
}
