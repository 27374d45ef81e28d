package io.wiredesk.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put aside, and what is not: a record that is to blame itself becomes one dead letter, and the next goes on. */
class DeadLetterTest {

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
        topology.close();
        assertThat(topology.accountedFor()).isEqualTo(topology.count("in"));
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
}
