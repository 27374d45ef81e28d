package io.wiredesk.schemas.history;

import io.wiredesk.schemas.serde.PortableSchema;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** The published versions of one event's schema, as files of this module. */
record History(Class<? extends SpecificRecord> type) {

    private static final Path SCHEMAS = Path.of("src/main/resources/io/wiredesk/schemas/history");
    private static final Path RECORDS = Path.of("src/test/resources/io/wiredesk/schemas/history");

    static Stream<History> all() {
        return Topics.live(1).typed().stream().map(Topic::value).map(History::new);
    }

    /** The schema as it is now. */
    Schema current() {
        return PortableSchema.of(SpecificData.get().getSchema(type));
    }

    /** The published schemas by version. */
    NavigableMap<Integer, Schema> published() {
        NavigableMap<Integer, Schema> versions = new TreeMap<>();
        for (int version = 1; Files.exists(schemaFile(version)); version++) {
            versions.put(version, read(schemaFile(version)));
        }
        return versions;
    }

    int latest() {
        return published().size();
    }

    Path schemaFile(int version) {
        return SCHEMAS.resolve(type.getSimpleName()).resolve("v" + version + ".avsc");
    }

    /** The file with a record of a version, as binary without framing, or as JSON. */
    Path recordFile(int version, Sample sample, String extension) {
        String name = "v" + version + "-" + sample.label() + extension;
        return RECORDS.resolve(type.getSimpleName()).resolve(name);
    }

    private static Schema read(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> samples() {
        return List.of(Sample.values());
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
