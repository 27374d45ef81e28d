package io.wiredesk.producer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came out of an archive, taken apart for tests. */
record ArchiveReading(
        List<RawArticle> articles,
        List<PublishedEvent> events,
        List<Intake.Refused> refused,
        Map<String, Integer> passed,
        List<Item> items,
        List<Cursor> cursors)
        implements Archive.Sink {

    static final SourceOptions OPTIONS =
            SourceOptions.DEFAULTS.withClock(Clock.fixed(Instant.parse("2026-10-16T18:02:00Z"), ZoneOffset.UTC));

    static ArchiveReading of(Path file) {
        return of(Archives.open(file.toString(), OPTIONS), Cursor.START);
    }

    static ArchiveReading of(Archive archive, Cursor from) {
        ArchiveReading reading = new ArchiveReading(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>());
        archive.read(from, reading);
        return reading;
    }

    @Override
    public void item(Item item, Cursor next) {
        item.fold(articles::add, events::add, refused::add);
        items.add(item);
        cursors.add(next);
    }

    @Override
    public void passed(String kind) {
        passed.merge(kind, 1, Integer::sum);
    }

    /** Reads an archive from each place behind an item: what comes then is what came behind it in one go. */
    static void assertGoesOnFromAnyCursor(Archive archive, int items) {
        ArchiveReading whole = of(archive, Cursor.START);
        assertThat(whole.items).as(archive.name()).hasSize(items);
        for (int i = 0; i < items; i++) {
            assertThat(of(archive, whole.cursors.get(i)).items)
                    .as("behind item %d of %s", i, archive.name())
                    .isEqualTo(whole.items.subList(i + 1, items));
        }
    }

    /** All records, whatever became of them. */
    int records() {
        return items.size()
                + passed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
