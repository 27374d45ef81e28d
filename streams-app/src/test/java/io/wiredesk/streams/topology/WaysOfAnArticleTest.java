package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import java.nio.file.Path;
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
        topology.close();
        assertThat(topology.accountedFor()).isEqualTo(topology.count("in"));
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

    private static String page(String story) {
        return "<html><head><title>Night ferry is kept</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Night"
                + " ferry is kept</h1><p>" + story.replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }
}
