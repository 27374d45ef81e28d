package io.wiredesk.endtoend;

import io.wiredesk.schemas.event.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Documents of many sources, mixed as a stream mixes them, with what must become of each. The same seed gives the same corpus.
 */
final class Corpus {

    /** What must become of a document. */
    enum Fate {
        ENRICHED,
        REVISED,
        DUPLICATE,
        REFUSED,
        POISON
    }

    /**
     * One record for {@code articles.raw}.
     *
     * @param raw the article; null when the record is poison
     */
    record Item(Fate fate, String key, RawArticle raw) {

        byte[] poison() {
            return ("no record of Avro: " + key).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final int SOURCES = 20;
    private static final Instant FIRST_SEEN = Instant.parse("2026-10-16T18:00:00Z");

    private static final List<String> PEOPLE =
            List.of("Maren Oldfield", "Tomas Brandt", "Aisha Conteh", "Pieter Vos", "Lucia Ferrante");
    private static final List<String> PLACES = List.of("Hull", "Ghent", "Bergen", "Cork", "Turin");

    private final Random random;
    private final List<Item> items = new ArrayList<>();

    private Corpus(long seed) {
        this.random = new Random(seed);
    }

    /** A corpus of {@code size} documents, 5 % of them poison or to be refused, 4 % repeats and 2 % changed. */
    static List<Item> of(int size, long seed) {
        Corpus corpus = new Corpus(seed);
        for (int i = 0; i < size; i++) {
            corpus.items.add(corpus.next(i));
        }
        return List.copyOf(corpus.items);
    }

    static Stream<Item> with(List<Item> items, Fate fate) {
        return items.stream().filter(item -> item.fate() == fate);
    }

    private Item next(int i) {
        int hundredth = i % 100;
        String source = "paper-" + random.nextInt(SOURCES) + ".example";
        if (hundredth >= 98) {
            return new Item(Fate.POISON, source + "/poison" + i, null);
        }
        if (hundredth >= 95) {
            return item(Fate.REFUSED, article(source, i, hundredth == 95 ? "" : "   \n\n\t"));
        }
        if (hundredth >= 91) {
            return item(Fate.DUPLICATE, earlier().raw());
        }
        if (hundredth >= 89) {
            return item(Fate.REVISED, revised(earlier().raw()));
        }
        return item(Fate.ENRICHED, article(source, i, story(i)));
    }

    private static Item item(Fate fate, RawArticle raw) {
        return new Item(fate, raw.getKey(), raw);
    }

    /** An article that was sent in its first version only: each is repeated or revised at most once. */
    private Item earlier() {
        while (true) {
            Item item = items.get(random.nextInt(items.size()));
            boolean alone = items.stream()
                            .filter(other -> other.key().equals(item.key()))
                            .count()
                    == 1;
            if (item.fate() == Fate.ENRICHED && alone) {
                return item;
            }
        }
    }

    private static RawArticle revised(RawArticle raw) {
        return RawArticle.newBuilder(raw)
                .setContent(raw.getContent() + "\n\nThe council has since confirmed that the vote will be held again.")
                .build();
    }

    private static RawArticle article(String source, int i, String content) {
        String id = "a" + i;
        return RawArticle.newBuilder()
                .setKey(source + "/" + id)
                .setSource(source)
                .setId(id)
                .setForm("text")
                .setContent(content)
                .setFirstSeenAt(FIRST_SEEN.plusSeconds(i))
                .setOrigin("corpus:" + i)
                .build();
    }

    private String story(int i) {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String surname = person.substring(person.indexOf(' ') + 1);
        String place = PLACES.get(random.nextInt(PLACES.size()));
        return """
                Council in %2$s votes on harbour plan number %3$d

                The council of %2$s voted on Tuesday for the harbour plan number %3$d, which its author, %1$s, had defended \
                for two years against the doubts of the shipping companies.

                “We have waited long enough for this,” %4$s said after the vote. “Now the work can begin.”

                The plan will cost €%3$d million and is to be finished by March 2029, a spokeswoman for the port said.
                """.formatted(person, place, i + 2, surname);
    }
}
