package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionMemoryTest {

    private static final Desk DESK = Desk.standard();
    private static final Instant START = TopologyFixture.APPENDED;
    private static final Duration MONTH = RevisionPolicy.DEFAULT_FORGET_AFTER;
    private static final String KEY = "velden.example/a1";

    @TempDir
    private Path state;

    private TopologyFixture topology;

    @BeforeEach
    void start() {
        topology = new TopologyFixture(state, DESK);
    }

    @AfterEach
    void stop() {
        topology.close();
    }

    @Test
    void whatWasNotSeenForLongIsSwept() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY), START);

        // When
        topology.append(Raw.text("a2", Raw.STORY), START.plus(MONTH).plusSeconds(1));

        // Then
        assertThat(topology.revisions().get(KEY)).isNull();
        assertThat(topology.revisions().get("velden.example/a2")).isNotNull();
    }

    @Test
    void whatIsSeenAgainUnchangedIsRememberedOn() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY), START);
        topology.append(Raw.text("a1", Raw.STORY), START.plus(MONTH));

        // When
        topology.append(Raw.text("a1", Raw.STORY), START.plus(MONTH).plus(MONTH));

        // Then
        assertThat(topology.count("duplicates")).isEqualTo(2);
        assertThat(topology.revisions().get(KEY).lastSeen())
                .isEqualTo(START.plus(MONTH).plus(MONTH));
    }

    @Test
    void aForgottenArticleIsTheFirstRevisionAgain() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY), START);
        topology.append(Raw.text("a1", "Another text."), START.plusSeconds(1));
        topology.enriched();

        // When
        topology.append(Raw.text("a1", Raw.STORY), START.plus(MONTH).plusSeconds(2));

        // Then
        assertThat(topology.enriched())
                .singleElement()
                .satisfies(event -> assertThat(event.value().getRevision()).isOne());
    }

    @Test
    void anArticleThatGoesBackToAnEarlierTextIsARevision() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY));
        topology.append(Raw.text("a1", "Another text."));

        // When
        topology.append(Raw.text("a1", Raw.STORY));

        // Then
        assertThat(topology.enriched())
                .extracting(event -> event.value().getRevision())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aRejectedVersionIsNoRevision() {
        // Given
        topology.append(Raw.text("a1", Raw.STORY));
        topology.append(Raw.html("a1", "<p></p>"));

        // When
        topology.append(Raw.text("a1", Raw.STORY));

        // Then
        assertThat(topology.count("duplicates")).isOne();
        assertThat(topology.count("rejected")).isOne();
    }
}
