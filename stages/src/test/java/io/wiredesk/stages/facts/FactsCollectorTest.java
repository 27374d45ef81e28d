package io.wiredesk.stages.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Documents;
import io.wiredesk.stages.Enricher;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsCollectorTest {

    private static final Enricher ENRICHER = Documents.enricher();

    private static final String STORY = """
            <h1>Ferry union to meet minister over night crossings</h1>
            <p>The minister said on Tuesday that talks with the union would go on until Friday, when the council meets.</p>
            <figure><img src=a.jpg><figcaption>Passengers wait in Hull. Photograph: Idris Pell, Pool/AP</figcaption></figure>
            <p>Passengers in Hull waited for the third day in a row, and the harbour office had no news for them at all.</p>
            <p>The union, which represents 11,400 sailors, has asked for more money to keep the night service going.</p>
            """;

    private static Article.Facts facts(String head, String body) {
        return facts(
                Documents.html("<html><head>" + head + "</head><body><article>" + body + "</article></body></html>"));
    }

    private static Article.Facts facts(Document document) {
        return Documents.accepted(ENRICHER.enrich(document)).facts();
    }

    @Test
    void jsonLdIsReadEvenWhenItIsBroken() {
        Article.Facts facts = facts("""
                <script type="application/ld+json">{"@context":"x","@graph":[{"@type":"NewsArticle",
                "headline":"Ferry union to meet minister over
                night crossings", "datePublished":"2026-05-12T14:05:00+02:00", "articleSection":"Transport",
                "author":[{"@type":"Person","name":"Lena Marquardt"},{"@type":"Organization","name":"Harbour Post Staff"}],
                "keywords":["ferries","strikes"],},]}</script>
                """, STORY);

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2026-05-12T12:05:00Z"));
        assertThat(facts.publishedEvidence()).isEqualTo("json-ld");
        assertThat(facts.byline()).containsExactly("Lena Marquardt");
        assertThat(facts.section()).contains("Transport");
        assertThat(facts.tags()).containsExactly("ferries", "strikes");
    }

    @Test
    void theTitleComesWithoutTheSitesName() {
        Article.Facts facts = facts(
                "<meta property='og:site_name' content='The Harbour Post'>"
                        + "<title>Ferry union to meet minister over night crossings | The Harbour Post</title>",
                STORY);

        assertThat(facts.title()).contains("Ferry union to meet minister over night crossings");
    }

    @Test
    void aCaptionOfAPageBecomesMedia() {
        Article.Facts facts = facts("", STORY);

        assertThat(facts.media())
                .containsExactly(new Article.Media(
                        Optional.of("Passengers wait in Hull."), Optional.of("Idris Pell"), Optional.of("AP")));
    }

    @Test
    void theEnvelopesTimeIsTrustedMost() {
        Document.Envelope envelope = new Document.Envelope(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(Instant.parse("2026-05-11T08:00:00Z")),
                Optional.of("feed"),
                Optional.empty());
        Document document =
                Documents.html("<meta property='article:published_time' content='2026-05-12'>" + STORY, envelope);

        Article.Facts facts = facts(document);

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2026-05-11T08:00:00Z"));
        assertThat(facts.publishedEvidence()).isEqualTo("feed");
    }

    @Test
    void aTimeAfterTheDocumentWasSeenIsNotBelieved() {
        Article.Facts facts = facts("<meta property='article:published_time' content='2031-05-12T00:00:00Z'>", STORY);

        assertThat(facts.publishedAt()).isEqualTo(Documents.SEEN);
        assertThat(facts.publishedEvidence()).isEqualTo("first-seen");
    }

    @Test
    void theAddressTellsTheDayWhenNothingElseDoes() {
        Document document = Documents.at(Documents.html(STORY), "https://example.org/2026/05/12/ferry");

        Article.Facts facts = facts(document);

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2026-05-12T00:00:00Z"));
        assertThat(facts.publishedEvidence()).isEqualTo("url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-12T14:05:00Z | 2026-05-12T14:05:00Z",
                "2026-05-12T14:05:00.123+0200 | 2026-05-12T12:05:00Z",
                "2026-05-12 14:05 | 2026-05-12T14:05:00Z",
                "2026-05-12 | 2026-05-12T00:00:00Z",
                "20260512 | 2026-05-12T00:00:00Z",
                "Tue, 12 May 2026 14:05:00 GMT | 2026-05-12T14:05:00Z",
                "Jun 24, 2026 | 2026-06-24T00:00:00Z",
                "13/11/2025 09:21:40 | 2025-11-13T00:00:00Z",
                "2025/12/18 | 2025-12-18T00:00:00Z",
                "2026-13-40 | -",
                "yesterday | -",
                "Tuesday, or so | -"
            })
    void datesAreReadAsPagesWriteThem(String written, String instant) {
        String read = Dates.read(written).map(date -> date.at().toString()).orElse("-");

        assertThat(read).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ferry strike | The Harbour Post # Ferry strike",
                "Ferry strike - The Harbour Post - World # Ferry strike - The Harbour Post - World",
                "The Harbour Post: a history # The Harbour Post: a history",
                "Harbour Post » Ferry strike # Harbour Post » Ferry strike",
                "Union &amp; minister meet - The Harbour Post # Union & minister meet"
            })
    void onlyTheSitesOwnNameIsCutFromATitle(String title, String expected) {
        assertThat(Titles.withoutSite(title, Site.named(List.of("The Harbour Post"))))
                .isEqualTo(expected);
    }

    @Test
    void authorsMayBeReferencesAndOrganisationsAreNone() {
        Article.Facts facts = facts("""
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x",
                "author":[{"@id":"#p1"},{"@type":"Organization","name":"Harbour Post Staff"}]},
                {"@type":"Person","@id":"#p1","name":"Tom May, PhD"}]}</script>
                """, STORY);

        assertThat(facts.byline()).containsExactly("Tom May");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<div class=byline>By <a rel=author href=/a>Lena Marquardt</a> and <a rel=author href=/b>Idris Pell</a></div> # Lena Marquardt;Idris Pell",
                "<div><span>By</span> <b>Lena Marquardt</b></div> # Lena Marquardt",
                "<p>By Lena Marquardt and Idris Pell</p> # Lena Marquardt;Idris Pell",
                "<p><a href=/author/lena>Lena Marquardt</a> Edited by <a href=/author/idris>Idris Pell</a></p> # Lena Marquardt",
                "<div class=author-name>Lena Marquardt</div><div class=author-mail>Email the author</div> # Lena Marquardt",
                "<p>Zsolt Kerekes</p><p>12 May 2026</p> # Zsolt Kerekes",
                "<p>12 May 2026 • Lena Marquardt in Ferries</p> # Lena Marquardt",
                "<p>by Lena Marquardt ● 4 min read</p> # Lena Marquardt",
                "<p>Written by:Lena Marquardt</p> # Lena Marquardt",
                "<p>This article was written by Lena Marquardt.</p> # Lena Marquardt",
                "<div class=byline>Harbour Post Staff</div> # ''"
            })
    void authorsNearTheHeadlineAreTold(String markup, String people) {
        String story = STORY.replace("</h1>", "</h1>" + markup);

        Article.Facts facts = facts("<meta property='og:site_name' content='Harbour Post'>", story);

        assertThat(String.join(";", facts.byline())).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>12 May 2026</p> # 2026-05-12T00:00:00Z",
                "<p>Published on March 3rd, 2026 at noon</p> # 2026-03-03T00:00:00Z",
                "<p>Updated 20 May 2026</p><p>12 May 2026</p> # 2026-05-12T00:00:00Z",
                "<time>12 mai 2026</time> # 2026-05-12T00:00:00Z",
                "<p>12.05.2026</p> # 2026-05-12T00:00:00Z",
                "<p>2026年5月12日</p> # 2026-05-12T00:00:00Z",
                "<p>HarboursMAY 12, 2026Updated: JUNE 02, 2026</p> # 2026-05-12T00:00:00Z",
                "<p>Lena Marquardt5/12/2026</p> # 2026-05-12T00:00:00Z",
                "<p>Since 12 May 2026, when the strike began, no ferry has left the harbour, and the people who wait there for one begin to lose patience with both sides, as they say.</p> # 2026-11-01T12:00:00Z"
            })
    void theDayNearTheHeadlineIsRead(String markup, String instant) {
        Article.Facts facts = facts("", STORY.replace("</h1>", "</h1>" + markup));

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse(instant));
    }

    @Test
    void anEarlierDayThatIsShownSpeaksAgainstTheTimeOfARebuild() {
        String head = "<meta property='article:published_time' content='2026-10-01T10:00:00Z'>";

        Article.Facts facts = facts(head, STORY.replace("</h1>", "</h1><p>12 May 2026</p>"));

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2026-05-12T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2026-10-01T00:30:00+13:00 # '' # 2026-10-01",
                "2026-10-01T02:30:00Z # 30 September 2026 # 2026-09-30",
                "2026-10-01T02:30:00Z # Updated 2 October 2026 # 2026-10-01"
            })
    void theDayIsThatOfThePagesOwnTimeZone(String stated, String shown, String day) {
        String head = "<meta property='article:published_time' content='" + stated + "'>";

        Article.Facts facts = facts(head, STORY.replace("</h1>", "</h1><p>" + shown + "</p>"));

        assertThat(facts.published().day()).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "/2026/05/12/ferry, url",
        "/news/2026-05-12-ferry, url",
        "/20260512/ferry, url",
        "/archive/2026/05/ferry, first-seen",
        "/archive/Ferries_of_2026_week_2, first-seen"
    })
    void onlyAWholeDayInTheAddressIsADate(String path, String evidence) {
        Article.Facts facts = facts(Documents.at(Documents.html(STORY), "https://example.org" + path));

        assertThat(facts.publishedEvidence()).isEqualTo(evidence);
    }

    @Test
    void aHeadingThatNamesTheSiteIsNoHeadline() {
        Article.Facts facts = facts(
                "<meta property='og:site_name' content='The Harbour Post'>"
                        + "<meta property='og:title' content='Ferry union to meet minister over night crossings'>",
                STORY.replace(
                        "<h1>Ferry union to meet minister over night crossings</h1>", "<h1>The Harbour Post</h1>"));

        assertThat(facts.title()).contains("Ferry union to meet minister over night crossings");
    }

    @Test
    void theTimeBehindTheHeadlineIsNearerThanTheOneAboveIt() {
        String list = "<p>Union asks for talks</p><time datetime=2026-06-20>20 June</time>";
        String story = list + STORY.replace("</h1>", "</h1><p><time datetime=2026-05-12></time>Lena Marquardt</p>");

        Article.Facts facts = facts("", story);

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2026-05-12T00:00:00Z"));
    }

    @Test
    void aHeadingThatTheTitleElementPutsInFrontOfTheTitleIsNoHeadline() {
        Article.Facts facts = facts(
                "<title>Harbour notes: Night crossings end</title><meta property='og:title' content='Night crossings end'>",
                STORY.replace("<h1>Ferry union to meet minister over night crossings</h1>", "<h1>Harbour notes</h1>"));

        assertThat(facts.title()).contains("Night crossings end");
    }

    @Test
    void aSectionBehindTheHeadlineIsNoPartOfIt() {
        Article.Facts facts = facts("", STORY.replace("</h1>", " | Opinion</h1>"));

        assertThat(facts.title()).contains("Ferry union to meet minister over night crossings");
    }

    @Test
    void aMetaElementIsReadThatNamesItselfATimeOfPublication() {
        Article.Facts facts = facts("<meta name='w-published-date' content='2026-05-12T06:03:43.274Z'>", STORY);

        assertThat(facts.publishedAt()).isEqualTo(Instant.parse("2026-05-12T06:03:43Z"));
        assertThat(facts.publishedEvidence()).isEqualTo("meta");
    }

    @Test
    void rightsAreTakenFromJsonLdWhereThePageShowsNone() {
        Article.Facts facts = facts("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"x","copyrightYear":2026,
                "copyrightHolder":{"@type":"Organization","name":"Harbour Post Ltd"}}</script>
                """, STORY);

        assertThat(facts.rights())
                .contains(new Article.Rights(Optional.of("Harbour Post Ltd"), Optional.of(2026), Optional.empty()));
    }
}
