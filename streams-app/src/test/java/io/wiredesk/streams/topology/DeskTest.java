package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedSpan;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Outcome;
import io.wiredesk.stages.blocks.BlockKind;
import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.entities.Findings;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-16T19:00:00Z");

    @Test
    void theStagesSeeTheDocumentAndItsEnvelope() {
        // Given
        AtomicReference<Document> seen = new AtomicReference<>();
        Desk desk = new Desk(document -> {
            seen.set(document);
            return new Outcome.Accepted<>(article());
        });

        // When
        desk.process(Raw.html("a1", "<p>Kept.</p>"), RECEIVED);

        // Then
        assertThat(seen.get().source()).isEqualTo("velden.example");
        assertThat(seen.get().address()).contains(URI.create("https://velden.example/a1"));
        assertThat(seen.get().form()).isEqualTo(Document.Form.HTML);
        assertThat(seen.get().content()).isEqualTo("<p>Kept.</p>");
        assertThat(seen.get().envelope().publishedAt()).contains(Raw.PUBLISHED);
        assertThat(seen.get().envelope().publishedEvidence()).contains("feed");
        assertThat(seen.get().firstSeenAt()).isEqualTo(Raw.FIRST_SEEN);
        assertThat(seen.get().clean()).isTrue();
    }

    @Test
    void anAddressThatIsNoneIsKeptInTheEvent() {
        // Given
        RawArticle raw = RawArticle.newBuilder(Raw.text("a1", "Kept."))
                .setUrl("https://velden.example/a b")
                .build();

        // When
        EnrichedArticle event = enriched(raw).article();

        // Then
        assertThat(event.getUrl()).isEqualTo("https://velden.example/a b");
    }

    @Test
    void anUnknownFormIsABrokenPromiseOfTheProducer() {
        // Given
        RawArticle raw =
                RawArticle.newBuilder(Raw.text("a1", "Kept.")).setForm("pdf").build();

        // When
        assertThatThrownBy(() -> enriched(raw))
                // Then
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("html nor text");
    }

    @Test
    void theEnrichedEventHoldsWhatTheStagesFound() {
        // When
        EnrichedArticle event = enriched(Raw.text("a1", "Kept.")).article();

        // Then
        assertThat(event.getKey()).isEqualTo("velden.example/a1");
        assertThat(event.getTitle()).isEqualTo("Night ferry is kept");
        assertThat(event.getText()).isEqualTo("Okafor spoke.");
        assertThat(event.getBlocks().get(0).getKind()).isEqualTo("paragraph");
        assertThat(event.getMedia().get(0).getAgency()).isEqualTo("AP");
        assertThat(event.getRights().getYear()).isEqualTo(2026);
        assertThat(event.getEntities().get(0).getMentions().get(0).getEnd()).isEqualTo(6);
        assertThat(event.getQuotes().get(0).getSpeaker()).isEqualTo("e1");
        assertThat(event.getValues().get(0).getNormalised()).isEqualTo("2026-10-16");
        assertThat(event.getRemoved()).isEqualTo(Map.of("photo-credit", 1));
        assertThat(event.getVersions().getEntities()).isEqualTo("en-1");
    }

    @Test
    void theLedgerHoldsTheTextThatWasTakenOut() {
        // When
        Processed.Enriched events = enriched(Raw.text("a1", "Kept."));

        // Then
        assertThat(events.visible()).isEqualTo("Photo: AP\n\nOkafor spoke.");
        assertThat(events.removed().getVisibleLength())
                .isEqualTo(events.visible().length());
        assertThat(events.removed().getSpans())
                .containsExactly(new RemovedSpan("photo-credit", "credit", "Photo:", 0, 11, "Photo: AP\n\n"));
    }

    @Test
    void eachEntityIsAnEventUnderItsOwnKey() {
        // When
        List<EntityMention> mentions = enriched(Raw.text("a1", "Kept.")).mentions();

        // Then
        assertThat(mentions)
                .extracting(EntityMention::getEntity)
                .containsExactly("person:thomas okafor", "geonames:703448");
        assertThat(mentions.get(0).getMentions()).isOne();
        assertThat(mentions.get(0).getArticleKey()).isEqualTo("velden.example/a1");
        assertThat(mentions.get(0).getTitle()).isEqualTo("Night ferry is kept");
    }

    @Test
    void aRefusalCarriesItsReasonAndTheTimeOfReceipt() {
        // Given
        Desk desk = new Desk(document -> new Outcome.Rejected<>(Outcome.Reason.EMPTY, "no visible text"));

        // When
        Processed processed = desk.process(Raw.text("a1", ""), RECEIVED);

        // Then
        assertThat(processed.refusal())
                .containsExactly(new RejectedArticle(
                        "velden.example/a1",
                        "velden.example",
                        "https://velden.example/a1",
                        "empty",
                        "no visible text",
                        RECEIVED,
                        "feed.xml"));
        assertThat(processed.acceptance()).isEmpty();
    }

    private static Processed.Enriched enriched(RawArticle raw) {
        return new Desk(document -> new Outcome.Accepted<>(article()))
                .process(raw, RECEIVED)
                .acceptance()
                .get(0);
    }

    private static Article article() {
        return new Article(facts(), story(), "en", findings(), new Article.Versions("1", "2", "en-1"));
    }

    private static Article.Facts facts() {
        return new Article.Facts(
                Optional.of("Night ferry is kept"),
                Optional.empty(),
                List.of("Ann Reed"),
                Optional.of("VELDEN"),
                Optional.empty(),
                List.of("ferries"),
                Article.Published.of(Raw.PUBLISHED, "feed"),
                List.of(new Article.Media(Optional.empty(), Optional.empty(), Optional.of("AP"))),
                Optional.of(new Article.Rights(Optional.of("Velden Post"), Optional.of(2026), Optional.empty())));
    }

    private static CleanText story() {
        return new CleanText(
                "Photo: AP\n\nOkafor spoke.",
                "Okafor spoke.",
                List.of(new CleanText.Span(BlockKind.PARAGRAPH, 0, 13)),
                List.of(new CleanText.Removed(Residue.PHOTO_CREDIT, "credit", "Photo:", 0, 11)));
    }

    private static Findings findings() {
        return new Findings(
                List.of(
                        entity("e1", Findings.EntityType.PERSON, "Thomas\u00a0 Okafor", List.of()),
                        entity(
                                "e2",
                                Findings.EntityType.PLACE,
                                "Kyiv",
                                List.of(new Findings.Link("geonames", "703448", 1), new Findings.Link("x", "y", 1)))),
                List.of(new Findings.NamedValue(Findings.ValueType.DATE, 0, 6, Optional.of("2026-10-16"))),
                List.of(new Findings.Quote(0, 6, Optional.of("e1"), Optional.of("said"))));
    }

    private static Findings.Entity entity(String id, Findings.EntityType type, String name, List<Findings.Link> links) {
        return new Findings.Entity(id, type, name, List.of(), 0.5, links, List.of(new Findings.Mention(0, 6, 0.9)));
    }
}
