package io.wiredesk.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlFeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>The &lt;b&gt;Harbour&lt;/b&gt; Post</title><link>https://post.example/</link><language>en-GB</language>
            <item><title>Ports &amp;amp; ferries</title><link>/2026/ferry</link><guid isPermaLink="false">post-1</guid>
              <description>A &lt;em&gt;short&lt;/em&gt; one</description>
              <c:encoded><![CDATA[<p>The union will meet the minister.</p>]]></c:encoded>
              <author>desk@post.example (Ana Pires)</author><dc:creator>Jon Hale</dc:creator>
              <category>Ports</category><category>Ports</category><category>Labour</category>
              <pubDate>Fri, 16 Oct 2026 18:02:00 GMT</pubDate>
              <media:content url="https://post.example/1.jpg"><media:credit>x</media:credit></media:content>
              <enclosure url="https://post.example/1.mp3" length="1"/><slug>ferry-talks</slug></item>
            <item><title>Second</title><guid>https://post.example/2026/second</guid><description>Only a line.</description></item>
            <item><title>Third</title></item>
            </channel></rss>""";

    @Test
    void readsAnRssItemWithItsModules() {
        // When
        Feed feed = read(RSS);
        FeedEntry entry = feed.entries().get(0);

        // Then
        assertThat(feed.title()).contains("The Harbour Post");
        assertThat(feed.language()).contains("en-GB");
        assertThat(entry.guid()).contains("post-1");
        assertThat(entry.link()).contains("https://post.example/2026/ferry");
        assertThat(entry.title()).contains("Ports & ferries");
        assertThat(entry.summary()).contains("A short one");
        assertThat(entry.content()).contains(new FeedEntry.Content(true, "<p>The union will meet the minister.</p>"));
        assertThat(entry.authors()).containsExactly("Ana Pires", "Jon Hale");
        assertThat(entry.categories()).containsExactly("Ports", "Labour");
        assertThat(entry.published()).contains(Instant.parse("2026-10-16T18:02:00Z"));
    }

    @Test
    void keepsWhatNoFieldHolds() {
        // When
        FeedEntry entry = read(RSS).entries().get(0);

        // Then
        assertThat(entry.extra())
                .containsEntry("enclosure", "https://post.example/1.mp3")
                .containsEntry("slug", "ferry-talks")
                .containsKey("media:content")
                .doesNotContainKeys("title", "link", "guid", "content:encoded");
    }

    @Test
    void aPermanentGuidIsTheLinkAndASummaryTheContentWhereTheyAreMissing() {
        // When
        FeedEntry second = read(RSS).entries().get(1);
        FeedEntry third = read(RSS).entries().get(2);

        // Then
        assertThat(second.link()).contains("https://post.example/2026/second");
        assertThat(second.content()).contains(new FeedEntry.Content(false, "Only a line."));
        assertThat(third.content()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?p=7, https://post.example/blog/index.php?p=7",
        "seven|eight, https://post.example/blog/seven%7Ceight",
        "/sieben, https://post.example/sieben",
        "//other.example/7, https://other.example/7",
        "//[7, //[7"
    })
    void aRelativeLinkIsResolvedAsBrowsersDo(String link, String address) {
        // Given
        String rss = "<rss><channel><item><link>" + link + "</link></item></channel></rss>";

        // When
        Feed feed = XmlFeedReader.read(rss, Optional.of("https://post.example/blog/index.php?feed=rss2"))
                .orElseThrow();

        // Then
        assertThat(feed.entries().get(0).link()).contains(address);
    }

    @Test
    void readsAnAtomEntry() {
        // Given
        String atom = """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="nl" xml:base="https://wire.example/nl/">
            <a:title type="html">City &amp;amp; Port</a:title><a:link href="https://wire.example/"/>
            <a:author><a:name>The desk</a:name></a:author>
            <a:entry><a:id>urn:1</a:id><a:title type="html">Ports &amp;amp; &lt;i&gt;ferries&lt;/i&gt;</a:title>
              <a:link rel="enclosure" href="x.mp3"/><a:link href="verhaal/1"/>
              <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></a:content>
              <a:summary>Plain &lt; text</a:summary><a:category term="t" label="Havens"/>
              <a:updated>2026-10-17T00:00:00Z</a:updated><a:published>2026-10-16T20:02:00+02:00</a:published></a:entry>
            </a:feed>""";

        // When
        Feed feed = read(atom);
        FeedEntry entry = feed.entries().get(0);

        // Then
        assertThat(feed.title()).contains("City & Port");
        assertThat(entry.guid()).contains("urn:1");
        assertThat(entry.title()).contains("Ports & ferries");
        assertThat(entry.link()).contains("https://wire.example/nl/verhaal/1");
        assertThat(entry.content()).contains(new FeedEntry.Content(true, "<p>One</p><p>Two</p>"));
        assertThat(entry.summary()).contains("Plain < text");
        assertThat(entry.authors()).containsExactly("The desk");
        assertThat(entry.categories()).containsExactly("Havens");
        assertThat(entry.published()).contains(Instant.parse("2026-10-16T18:02:00Z"));
        assertThat(entry.language()).contains("nl");
    }

    @ParameterizedTest
    @CsvSource({"mode=\"base64\"", "type=\"application/octet-stream\""})
    void contentInBase64IsDecodedWhereItIsText(String attribute) {
        // Given
        String entry = "<feed><entry><content " + attribute + ">%s</content></entry></feed>";

        // When
        FeedEntry text =
                read(entry.formatted("RXhhbXBsZSA8Yj5BdG9tPC9iPg==")).entries().get(0);
        FeedEntry picture = read(entry.formatted("iVBORw0KGgo=")).entries().get(0);

        // Then
        assertThat(text.content()).contains(new FeedEntry.Content(true, "Example <b>Atom</b>"));
        assertThat(picture.content()).isEmpty();
    }

    @Test
    void readsRdfWhoseItemsStandBesideTheChannel() {
        // Given
        String rdf = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                     xmlns:d="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link></channel>
            <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link>
            <description>Text</description><d:date>2026-10-16</d:date><d:creator>Ana Pires</d:creator></item></rdf:RDF>""";

        // When
        FeedEntry entry = read(rdf).entries().get(0);

        // Then
        assertThat(entry.guid()).contains("https://old.example/1");
        assertThat(entry.authors()).containsExactly("Ana Pires");
        assertThat(entry.published()).contains(Instant.parse("2026-10-16T00:00:00Z"));
    }

    @Test
    void aPrefixThatIsBoundToNothingCountsAsWhatItLooksLike() {
        // Given
        String rss =
                "<rss><channel><item><dc:creator>Ana Pires</dc:creator><media:title>No</media:title><title>Yes</title>"
                        + "<content:encoded>&lt;p>Text</content:encoded></item></channel></rss>";

        // When
        FeedEntry entry = read(rss).entries().get(0);

        // Then
        assertThat(entry.title()).contains("Yes");
        assertThat(entry.authors()).containsExactly("Ana Pires");
        assertThat(entry.content()).contains(new FeedEntry.Content(true, "<p>Text"));
    }

    @ParameterizedTest
    @CsvSource({
        "desk@post.example (Ana Pires), Ana Pires",
        "Ana Pires <ana@post.example>, Ana Pires",
        "Ana Pires (ana@post.example), Ana Pires",
        "Ana Pires, Ana Pires",
        "ana@post.example, ana@post.example"
    })
    void takesTheNameOfAnAuthor(String written, String name) {
        assertThat(AuthorName.ofText(written)).isEqualTo(name);
    }

    @Test
    void anythingButAFeedIsNone() {
        assertThat(XmlFeedReader.read("<html><item>a</item></html>", Optional.empty()))
                .isEmpty();
        assertThat(XmlFeedReader.read("", Optional.empty())).isEmpty();
    }

    private static Feed read(String xml) {
        return XmlFeedReader.read(xml, Optional.of("https://post.example/feed.xml"))
                .orElseThrow();
    }
}
