package io.wiredesk.stages.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentPublishersTest {

    private final RecentPublishers publishers = new RecentPublishers();

    @Test
    void anUnknownSourceHasAnEmptyMemory() {
        assertThat(publishers.of("velden.example").articles()).isZero();
    }

    @Test
    void sourcesDoNotMix() {
        // When
        keep("velden.example");

        // Then
        assertThat(publishers.of("velden.example").articles()).isOne();
        assertThat(publishers.of("harbour.example").articles()).isZero();
    }

    @Test
    void theSourcesThatCameLastAreKept() {
        // Given
        keep("first.example");
        keep("asked.example");

        // When
        for (int i = 0; i < RecentPublishers.MAX_SOURCES - 1; i++) {
            keep(i + ".example");
            publishers.of("asked.example");
        }

        // Then
        assertThat(publishers.of("first.example").articles()).isZero();
        assertThat(publishers.of("asked.example").articles()).isOne();
    }

    private void keep(String source) {
        SourceMemory memory = publishers.of(source);
        memory.remember("a1", new Notes());
        publishers.keep(source, memory);
    }
}
