package io.wiredesk.stages.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void everyWordKeepsItsNumberThroughAFileAndOthersHaveNone() throws IOException {
        // Given
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            numbers.put("word" + i, i * 6);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordTable.of(numbers).write(new DataOutputStream(bytes));

        // When
        WordTable read = WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        // Then
        assertThat(read.size()).isEqualTo(5_000);
        numbers.forEach((word, number) -> assertThat(read.find(word)).isEqualTo(number));
        assertThat(read.find("unknown")).isEqualTo(WordTable.NONE);
    }
}
