package io.wiredesk.stages.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceMemoryTest {

    private static final long PROMO = Fingerprint.of("Get the Harbour Post app");
    private static final long PLACE = Fingerprint.exact("div.promo>p");
    private static final Notes ASKED = new Notes();

    private final SourceMemory memory = SourceMemory.empty();

    @Test
    void aTextIsCountedOncePerArticle() {
        // Given
        memory.remember("a1", notes(PROMO, PROMO));
        memory.remember("a2", notes(PROMO));
        memory.remember("a3", notes(Fingerprint.of("Something else")));

        // When
        Recall recall = memory.recall("a4", ASKED);

        // Then
        assertThat(recall.articles()).isEqualTo(3);
        assertThat(recall.seen(PROMO)).isEqualTo(2);
    }

    @Test
    void anEarlierRevisionOfTheArticleDoesNotCountAgainstIt() {
        // Given
        memory.remember("a1", notes(PROMO));
        memory.remember("a1", notes(PROMO));

        // When
        Recall recall = memory.recall("a1", ASKED);

        // Then
        assertThat(recall.articles()).isZero();
        assertThat(recall.seen(PROMO)).isZero();
    }

    @Test
    void aRevisionTakesThePlaceOfTheOneBefore() {
        // Given
        memory.remember("a1", notes(PROMO));
        memory.remember("a1", notes(Fingerprint.of("The line has gone")));

        // When
        Recall recall = memory.recall("a2", ASKED);

        // Then
        assertThat(recall.articles()).isOne();
        assertThat(recall.seen(PROMO)).isZero();
    }

    @Test
    void anArticleThatTellsTheSameStoryDoesNotCount() {
        // Given
        memory.remember("a1", story(notes(PROMO), "one", "two", "three"));

        // When
        Recall copy = memory.recall("a2", story(notes(PROMO), "one", "two", "three", "four"));
        Recall other = memory.recall("a2", story(notes(PROMO), "one", "five", "six", "seven"));

        // Then
        assertThat(copy.seen(PROMO)).isZero();
        assertThat(other.seen(PROMO)).isOne();
    }

    @Test
    void placesAreJudgedByTheMeanOfTheOtherArticles() {
        // Given
        memory.remember("a1", placed(3));
        memory.remember("a2", placed(-1));
        memory.remember("a3", placed(-100));

        // When
        Recall.Standing standing = memory.recall("a2", ASKED).place(PLACE);

        // Then
        assertThat(standing.articles()).isEqualTo(2);
        assertThat(standing.odds()).isCloseTo((3 - 5) / 2.0, within(0.05));
    }

    @Test
    void whatARuleTookATextForIsRemembered() {
        // Given
        Notes unnamed = notes(PROMO);
        Notes named = new Notes();
        named.text(PROMO, false, 4);

        // When
        memory.remember("a1", named);
        memory.remember("a2", unnamed);

        // Then
        assertThat(memory.recall("a3", ASKED).label(PROMO)).isEqualTo(4);
    }

    @Test
    void theOldestArticleIsForgottenFirst() {
        // Given
        memory.remember("first", notes(PROMO));
        for (int i = 0; i < Window.SIZE; i++) {
            memory.remember("a" + i, new Notes());
        }

        // When
        Recall recall = memory.recall("last", ASKED);

        // Then
        assertThat(recall.articles()).isEqualTo(Window.SIZE);
        assertThat(recall.seen(PROMO)).isZero();
    }

    @Test
    void theSizeIsBoundedAndWhatRecursStays() {
        // Given
        Random random = new Random(7);

        // When
        for (int i = 0; i < 100; i++) {
            Notes notes = notes(PROMO);
            for (int j = 0; j < 1_000; j++) {
                notes.text(random.nextLong(), false, 0);
                notes.place(random.nextLong(), 1);
            }
            memory.remember("a" + i, notes);
        }

        // Then
        assertThat(memory.toBytes().length).isLessThan(60_000);
        assertThat(memory.recall("last", ASKED).seen(PROMO)).isEqualTo(Window.SIZE);
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatterUntilSomeAreForgotten() {
        // Given
        long seed = 20261123;
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < Window.SIZE; i++) {
            order.add(i);
        }
        SourceMemory shuffled = SourceMemory.empty();

        // When
        order.forEach(i -> memory.remember("a" + i, numbered(i)));
        Collections.shuffle(order, random);
        order.forEach(i -> shuffled.remember("a" + i, numbered(i)));

        // Then
        for (int i = 0; i <= Window.SIZE; i++) {
            Recall one = memory.recall("a" + i, ASKED);
            Recall other = shuffled.recall("a" + i, ASKED);
            for (int text = 1; text < 10; text++) {
                assertThat(one.seen(text)).as("seed %d, text %d", seed, text).isEqualTo(other.seen(text));
                assertThat(one.place(text)).as("seed %d, place %d", seed, text).isEqualTo(other.place(text));
            }
        }
    }

    @Test
    void theMemoryGoesThroughBytes() {
        // Given
        for (int i = 0; i < 40; i++) {
            memory.remember("a" + i, numbered(i));
        }

        // When
        SourceMemory read = SourceMemory.read(memory.toBytes());

        // Then
        assertThat(read.toBytes()).isEqualTo(memory.toBytes());
        assertThat(read.recall("a50", ASKED).seen(1))
                .isEqualTo(memory.recall("a50", ASKED).seen(1))
                .isPositive();
        read.remember("a50", numbered(50));
        memory.remember("a50", numbered(50));
        assertThat(read.toBytes()).isEqualTo(memory.toBytes());
    }

    @Test
    void bytesThatAreNoMemoryAreRefused() {
        assertThatThrownBy(() -> SourceMemory.read(new byte[] {9, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 9");
        assertThatThrownBy(() -> SourceMemory.read(new byte[] {1, 0, 3, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Notes notes(long... texts) {
        Notes notes = new Notes();
        for (long text : texts) {
            notes.text(text, false, 0);
        }
        return notes;
    }

    private static Notes story(Notes notes, String... paragraphs) {
        for (String paragraph : paragraphs) {
            notes.text(Fingerprint.of(paragraph), true, 0);
        }
        return notes;
    }

    private static Notes placed(double odds) {
        Notes notes = new Notes();
        notes.place(PLACE, odds);
        return notes;
    }

    /** An article that shares texts and places with some of the others. */
    private static Notes numbered(int number) {
        Notes notes = new Notes();
        for (int text = 1; text < 10; text++) {
            if (number % text == 0) {
                notes.text(text, false, 0);
                notes.place(text, (number - text) / 7.0);
            }
        }
        return notes;
    }
}
