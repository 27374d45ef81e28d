package io.wiredesk.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.endtoend.Corpus.Fate;
import io.wiredesk.endtoend.Corpus.Item;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedText;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.StreamsService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is lost, nothing comes twice, a publisher's articles stay in order: on several partitions, with two instances, of
 * which one is stopped and started again half-way.
 */
class DeliveryTest {

    private static final int DOCUMENTS = 1_000;
    private static final int PARTITIONS = 4;
    private static final Topics TOPICS = Topics.live(PARTITIONS);
    private static final long SEED = 20261016;

    private final List<Item> corpus = Corpus.of(DOCUMENTS, SEED);

    @Test
    void everyDocumentIsAccountedForAcrossARestart(@TempDir Path directory) {
        // Given
        try (Desktop desktop = Desktop.open(directory, PARTITIONS);
                StreamsService first = desktop.instance("first")) {
            // When
            publishAcrossARestart(desktop);
            // Then
            Reader reader = new Reader(desktop);
            assertThat(first.isLive()).isTrue();
            List<Version> enriched = enriched(reader);
            assertNothingLostNothingTwice(enriched);
            assertOrderWithinASource(enriched);
            assertLedgers(reader, enriched);
            assertRefusals(reader);
            assertDeadLetters(reader);
        }
    }

    private void publishAcrossARestart(Desktop desktop) {
        List<Item> firstHalf = corpus.subList(0, DOCUMENTS / 2);
        List<Item> secondHalf = corpus.subList(DOCUMENTS / 2, DOCUMENTS);
        Reader reader = new Reader(desktop);
        try (StreamsService stopped = desktop.instance("second")) {
            desktop.publish(firstHalf);
            reader.events(TOPICS.enriched(), DOCUMENTS / 10);
            assertThat(stopped.isLive()).isTrue();
        }
        desktop.publish(secondHalf);
        try (StreamsService restarted = desktop.instance("second")) {
            reader.events(TOPICS.enriched(), expectedVersions().size());
            reader.events(TOPICS.rejected(), count(Fate.REFUSED));
            reader.bytes(TOPICS.deadLetters(), count(Fate.POISON));
            assertThat(restarted.isLive()).isTrue();
        }
    }

    /** One version of an article: what an enriched event stands for. */
    private record Version(String source, String key, int revision) {}

    private List<Version> enriched(Reader reader) {
        return reader.events(TOPICS.enriched(), expectedVersions().size()).stream()
                .map(ConsumerRecord::value)
                .map(DeliveryTest::version)
                .toList();
    }

    private static Version version(EnrichedArticle article) {
        return new Version(article.getSource(), article.getKey(), article.getRevision());
    }

    private List<Version> expectedVersions() {
        return corpus.stream()
                .filter(item -> item.fate() == Fate.ENRICHED || item.fate() == Fate.REVISED)
                .map(item -> new Version(item.raw().getSource(), item.key(), item.fate() == Fate.REVISED ? 2 : 1))
                .toList();
    }

    private int count(Fate fate) {
        return (int) Corpus.with(corpus, fate).count();
    }

    /** With the planted repeats this is: in = enriched + rejected + duplicates + dead letters. */
    private void assertNothingLostNothingTwice(List<Version> enriched) {
        assertThat(enriched).containsExactlyInAnyOrderElementsOf(expectedVersions());
        assertThat(enriched.size() + count(Fate.REFUSED) + count(Fate.DUPLICATE) + count(Fate.POISON))
                .isEqualTo(DOCUMENTS);
    }

    private void assertOrderWithinASource(List<Version> enriched) {
        assertThat(bySource(enriched.stream())).isEqualTo(bySource(expectedVersions().stream()));
    }

    private static Map<String, List<Version>> bySource(Stream<Version> versions) {
        return versions.collect(groupingBy(Version::source, mapping(version -> version, toList())));
    }

    private void assertLedgers(Reader reader, List<Version> enriched) {
        List<RemovedText> ledgers = reader.events(TOPICS.removed(), enriched.size()).stream()
                .map(ConsumerRecord::value)
                .toList();
        assertThat(ledgers)
                .extracting(RemovedText::getKey, RemovedText::getRevision)
                .containsExactlyInAnyOrderElementsOf(enriched.stream()
                        .map(version -> tuple(version.key(), version.revision()))
                        .toList());
    }

    private void assertRefusals(Reader reader) {
        assertThat(reader.events(TOPICS.rejected(), count(Fate.REFUSED)))
                .extracting(ConsumerRecord::value)
                .extracting(RejectedArticle::getKey, RejectedArticle::getReason)
                .containsExactlyInAnyOrderElementsOf(Corpus.with(corpus, Fate.REFUSED)
                        .map(item -> tuple(item.key(), "empty"))
                        .toList());
    }

    private void assertDeadLetters(Reader reader) {
        assertThat(reader.bytes(TOPICS.deadLetters(), count(Fate.POISON)))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrderElementsOf(Corpus.with(corpus, Fate.POISON)
                        .map(item -> new String(item.poison(), StandardCharsets.UTF_8))
                        .toList());
    }
}
