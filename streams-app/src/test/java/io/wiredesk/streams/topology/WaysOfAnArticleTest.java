package io.wiredesk.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way an article can go ends in exactly one place, and is counted there. */
class WaysOfAnArticleTest {

    private static final Desk DESK = Desk.standard();

    @TempDir
    private Path state;

    private TopologyFixture topology;

    @BeforeEach
    void start() {
        topology = new TopologyFixture(state, DESK);
    }

    @AfterEach
    void everyRecordIsAccountedFor() {
        long out = topology.count("enriched")
                + topology.count("rejected")
                + topology.count("duplicates")
                + topology.count("dead.letters");
        topology.close();
        assertThat(out).isEqualTo(topology.count("in"));
    }

    @Test
    void aPageBecomesAnEnrichedArticleAndItsLedger() {
        // Given
        RawArticle page = Raw.html("a1", page(Raw.STORY));

        // When
        topology.append(page);

        // Then
        assertThat(topology.enriched()).singleElement().satisfies(event -> {
            assertThat(event.key()).isEqualTo(page.getKey());
            assertThat(event.value().getText()).contains("Marta Lindqvist");
            assertThat(event.value().getRevision()).isOne();
        });
        assertThat(topology.removed())
                .singleElement()
                .satisfies(event -> assertThat(event.key()).isEqualTo(page.getKey()));
        assertThat(topology.count("enriched")).isOne();
    }

    @Test
    void plainTextBecomesAnEnrichedArticle() {
        // When
        topology.append(Raw.text("a1", Raw.STORY));

        // Then
        assertThat(topology.enriched())
                .singleElement()
                .satisfies(event -> assertThat(event.value().getText()).contains("Marta Lindqvist"));
    }

    @Test
    void aCleanStoryKeepsEveryWord() {
        // Given
        String story = Raw.STORY + "\n\nSign up for our newsletter";
        RawArticle clean =
                RawArticle.newBuilder(Raw.text("a1", story)).setClean(false).build();

        // When
        topology.append(clean);

        // Then
        assertThat(topology.enriched())
                .singleElement()
                .satisfies(event -> assertThat(event.value().getText()).isEqualTo(story));
        assertThat(topology.removed())
                .singleElement()
                .satisfies(event -> assertThat(event.value().getSpans()).isEmpty());
    }

    @Test
    void aDocumentWithoutTextIsRejected() {
        // Given
        RawArticle empty = Raw.html("a1", "<html><body><script>x()</script></body></html>");

        // When
        topology.append(empty);

        // Then
        assertThat(topology.rejected()).singleElement().satisfies(event -> {
            RejectedArticle rejected = event.value();
            assertThat(event.key()).isEqualTo(empty.getKey());
            assertThat(rejected.getReason()).isEqualTo("empty");
            assertThat(rejected.getOrigin()).isEqualTo("feed.xml");
            assertThat(rejected.getRejectedAt()).isEqualTo(TopologyFixture.APPENDED);
        });
        assertThat(topology.enriched()).isEmpty();
        assertThat(topology.count("rejected")).isOne();
    }

    @Test
    void anArticleThatComesInAgainUnchangedIsDropped() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY));
        topology.enriched();

        // When
        topology.append(Raw.text("a1", Raw.STORY));

        // Then
        assertThat(topology.enriched()).isEmpty();
        assertThat(topology.count("duplicates")).isOne();
    }

    @Test
    void aChangedArticleIsTheNextRevisionInAllItsEvents() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY));
        topology.enriched();
        topology.removed();

        // When
        topology.append(
                Raw.text("a1", Raw.STORY + "\n\nThe ministry has not answered the letter of the board so far."));

        // Then
        assertThat(topology.enriched())
                .singleElement()
                .satisfies(event -> assertThat(event.value().getRevision()).isEqualTo(2));
        assertThat(topology.removed())
                .singleElement()
                .satisfies(event -> assertThat(event.value().getRevision()).isEqualTo(2));
    }

    @Test
    void bytesThatAreNoEventBecomeADeadLetterAsTheyCame() {
        // Given
        byte[] poison = "no event".getBytes(UTF_8);

        // When
        topology.append("velden.example/a1", poison);

        // Then
        TestRecord<byte[], byte[]> letter = onlyDeadLetter();
        assertThat(letter.key()).isEqualTo("velden.example/a1".getBytes(UTF_8));
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(header(letter.headers(), "exception")).endsWith("SerializationException");
        assertThat(header(letter.headers(), "topic")).isEqualTo("articles.raw");
        assertThat(header(letter.headers(), "offset")).isEqualTo("0");
    }

    @Test
    void anUnknownSchemaIdBecomesADeadLetter() {
        // Given
        byte[] foreign = topology.bytes(Raw.text("a1", Raw.STORY));
        ByteBuffer.wrap(foreign).putInt(1, 4711);

        // When
        topology.append("velden.example/a1", foreign);

        // Then
        assertThat(header(onlyDeadLetter().headers(), "message")).contains("4711");
    }

    @Test
    void aRecordWithoutValueBecomesADeadLetter() {
        // When
        topology.append("velden.example/a1", null);

        // Then
        assertThat(onlyDeadLetter().value()).isNull();
    }

    @Test
    void aRecordUnderTheKeyOfAnotherArticleBecomesADeadLetter() {
        // When
        topology.append("velden.example/other", topology.bytes(Raw.text("a1", Raw.STORY)));

        // Then
        assertThat(header(onlyDeadLetter().headers(), "message")).contains("key");
    }

    @Test
    void aKeyWithoutMeasureBecomesADeadLetter() {
        // Given
        RawArticle article = Raw.text("a".repeat(3_000), Raw.STORY);

        // When
        topology.append(article);

        // Then
        assertThat(header(onlyDeadLetter().headers(), "message")).contains("characters");
    }

    @Test
    void poisonTooLargeForItsTopicLeavesOnlyItsPlace() {
        // When
        topology.append("velden.example/a1", new byte[Topics.MAX_RECORD_BYTES]);

        // Then
        TestRecord<byte[], byte[]> letter = onlyDeadLetter();
        assertThat(letter.key()).isEqualTo("velden.example/a1".getBytes(UTF_8));
        assertThat(letter.value()).isNull();
        assertThat(header(letter.headers(), "partition")).isEqualTo("0");
    }

    @Test
    void theArticleAfterADeadLetterIsProcessed() {
        // Given
        topology.append("velden.example/a1", new byte[] {1, 2, 3});

        // When
        topology.append(Raw.text("a2", Raw.STORY));

        // Then
        assertThat(topology.enriched()).hasSize(1);
        assertThat(onlyDeadLetter().value()).hasSize(3);
    }

    @Test
    void aBugInAStageCostsOneDeadLetter() {
        // Given
        restart(new Desk(document -> {
            throw new IllegalStateException("a bug");
        }));

        // When
        topology.append(Raw.text("a1", Raw.STORY));

        // Then
        assertThat(header(onlyDeadLetter().headers(), "stacktrace")).contains("a bug");
    }

    @Test
    void aStageThatNestsTooDeepCostsOneDeadLetter() {
        // Given
        restart(new Desk(document -> {
            throw new StackOverflowError();
        }));

        // When
        topology.append(Raw.text("a1", Raw.STORY));

        // Then
        assertThat(onlyDeadLetter().value()).isNotNull();
    }

    @Test
    void anEventThatItsTopicWouldNotTakeIsRejected() {
        // Given: three bytes for each unit in UTF-8
        String paragraph = "\u6e2f".repeat(1_000) + ".\n\n";
        String large = paragraph.repeat(SizeLimit.MAX_EVENT_BYTES / 3_000 + 1);
        RawArticle article =
                RawArticle.newBuilder(Raw.text("a1", large)).setClean(false).build();

        // When
        topology.append(article);

        // Then
        assertThat(topology.rejected()).singleElement().satisfies(event -> {
            assertThat(event.value().getReason()).isEqualTo("too-large");
            assertThat(event.value().getDetail()).contains(String.valueOf(SizeLimit.MAX_EVENT_BYTES));
        });
        assertThat(topology.enriched()).isEmpty();
    }

    @Test
    void aTooLargeArticleIsRejectedEachTimeItComes() {
        // Given
        String large = "word ".repeat(SizeLimit.MAX_EVENT_BYTES / 5 + 1);
        RawArticle article =
                RawArticle.newBuilder(Raw.text("a1", large)).setClean(false).build();
        topology.append(article);

        // When
        topology.append(article);

        // Then
        assertThat(topology.rejected()).hasSize(2);
    }

    @Test
    void aRegistryThatCannotBeReachedStopsTheTopologyAndPutsNothingAside() {
        // Given
        RegistryWithOutage registry = new RegistryWithOutage();
        topology.close();
        topology = new TopologyFixture(state, DESK, registry);
        byte[] bytes = topology.bytes(Raw.text("a1", Raw.STORY));
        registry.down = true;

        // When
        assertThatThrownBy(() -> topology.append("velden.example/a1", bytes))
                // Then
                .hasRootCauseInstanceOf(SchemaRegistryException.class);
        assertThat(topology.count("dead.letters")).isZero();
        assertThat(topology.deadLetters()).isEmpty();

        registry.down = false;
        topology.append("velden.example/a1", bytes);
        assertThat(topology.count("in")).isEqualTo(2);
        topology.close();
        start();
    }

    private void restart(Desk desk) {
        topology.close();
        topology = new TopologyFixture(state, desk);
    }

    private TestRecord<byte[], byte[]> onlyDeadLetter() {
        List<TestRecord<byte[], byte[]>> letters = topology.deadLetters();
        assertThat(letters).hasSize(1);
        assertThat(topology.count("dead.letters")).isOne();
        assertThat(topology.rejected()).isEmpty();
        return letters.get(0);
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader("__streams.errors." + name).value(), UTF_8);
    }

    private static String page(String story) {
        return "<html><head><title>Night ferry is kept</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Night"
                + " ferry is kept</h1><p>" + story.replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }

    private static final class RegistryWithOutage implements SchemaRegistry {

        private final SchemaRegistry registry = new InMemorySchemaRegistry();
        private boolean down;

        @Override
        public int register(String subject, Schema schema) {
            check();
            return registry.register(subject, schema);
        }

        @Override
        public Schema byId(int id) {
            check();
            return registry.byId(id);
        }

        private void check() {
            if (down) {
                throw new SchemaRegistryException(SchemaRegistryException.Kind.UNREACHABLE, "down");
            }
        }
    }
}
