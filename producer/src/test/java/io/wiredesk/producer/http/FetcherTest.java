package io.wiredesk.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.wiredesk.producer.TestServer;
import io.wiredesk.producer.content.TooLargeException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final int LIMIT = 100_000;

    /** 50,000,000 zeros. */
    private static final String BROTLI_BOMB = "z///f/gnAOKxQCD3/p/////wTwDEYQGA7v1//sHr458AiMMiAB10fQ==";

    private final TestServer server = new TestServer();
    private final Fetcher fetcher = new Fetcher(Duration.ofSeconds(10), LIMIT, true);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void givesTheBodyAndWhereItCameFromAfterRedirects() throws Exception {
        // Given
        server.redirect("/old", 301, "/newer?x=1");
        server.redirect("/newer", 307, server.address("/page").toString());
        server.on("/page", "text/html; charset=utf-8", "<p>Ærø");

        // When
        Fetched fetched = fetcher.fetch(server.address("/old"));

        // Then
        assertThat(fetched.address()).isEqualTo(server.address("/page"));
        assertThat(fetched.contentType()).contains("text/html; charset=utf-8");
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Ærø");
        assertThat(server.asked()).containsExactly("/old", "/newer?x=1", "/page");
    }

    @ParameterizedTest
    @CsvSource({"?lang=en, /news/a?lang=en", "b|c, /news/b%7Cc", "../x y, /x%20y", "./b?q=\"1\", /news/b?q=%221%22"})
    void aRedirectIsFollowedAsBrowsersDo(String location, String asked) {
        // Given
        server.redirect("/news/a", 302, location);

        // When
        Throwable refusal = catchThrowable(() -> fetcher.fetch(server.address("/news/a")));

        // Then
        assertThat(server.asked()).as("%s", refusal).startsWith("/news/a", asked);
    }

    @Test
    void redirectsInACircleEnd() {
        // Given
        server.redirect("/a", 302, "/b");
        server.redirect("/b", 302, "/a");

        // Then
        assertThatThrownBy(() -> fetcher.fetch(server.address("/a")))
                .isInstanceOf(FetchException.class)
                .hasMessage(server.address("/a") + ": more than 5 redirects");
        assertThat(server.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "javascript:1"})
    void aRedirectLeadsNowhereButToTheWeb(String target) {
        // Given
        server.redirect("/a", 302, target);

        // Then
        assertThatThrownBy(() -> fetcher.fetch(server.address("/a")))
                .isInstanceOf(FetchException.class)
                .hasMessageEndingWith("no http or https address");
    }

    @Test
    void aPrivateAddressIsNeverAskedUnlessAllowed() {
        // Given
        Fetcher guarded = new Fetcher(Duration.ofSeconds(10), LIMIT, false);
        server.on("/a", "text/html", "<p>a");

        // Then
        for (String host :
                new String[] {"127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"}) {
            URI address =
                    URI.create("http://" + host + ":" + server.address("/a").getPort() + "/a");
            assertThatThrownBy(() -> guarded.fetch(address))
                    .as(host)
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("no public address")
                    .hasMessageContaining("--allow-private");
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aBodyInBrotliIsUnpackedWithinTheBound() throws Exception {
        // Given
        server.on(
                "/small", 200, Map.of("Content-Encoding", "br"), HexFormat.of().parseHex("0b028068656c6c6f03"));
        server.on(
                "/bomb",
                200,
                Map.of("Content-Encoding", "br"),
                Base64.getDecoder().decode(BROTLI_BOMB));

        // Then
        assertThat(fetcher.fetch(server.address("/small")).body()).asString().isEqualTo("hello");
        assertThatThrownBy(() -> fetcher.fetch(server.address("/bomb"))).isInstanceOf(TooLargeException.class);
    }

    @Test
    void aNameWhoseAddressChangesIsAskedAtNoAddressThatWasNotChecked() throws Exception {
        // Given
        server.on("/a", "text/html", "<p>a");
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        Fetcher guarded = new Fetcher(
                Duration.ofSeconds(10),
                LIMIT,
                address -> address.getHostAddress().equals("127.0.0.1"),
                host -> List.of(InetAddress.getByName(answers.pop())));
        URI address =
                URI.create("http://switching.example:" + server.address("/a").getPort() + "/a");

        // Then
        assertThat(guarded.fetch(address).body()).asString().isEqualTo("<p>a");
        server.redirect("/b", 302, "http://127.0.0.2:" + address.getPort() + "/a");
        assertThatThrownBy(() -> guarded.fetch(server.address("/b"))).hasMessageContaining("no public address");
        assertThat(server.asked()).containsExactly("/a", "/b");
    }

    @Test
    void whatIsKnownIsNotSentAgainAndAPermanentMoveIsTold() throws Exception {
        // Given
        server.redirect("/old", 308, "/new");
        server.redirect("/new", 301, "/newer");
        server.redirect("/newer", 302, "/today");
        server.on("/today", 304, Map.of("ETag", "\"1\""), new byte[0]);

        // When
        Fetched answer = fetcher.ask(new Question(
                server.address("/old"), Optional.of("\"1\""), Optional.of("Fri, 16 Oct 2026 18:02:00 GMT")));

        // Then
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.movedTo()).contains(server.address("/newer"));
        assertThat(answer.address()).isEqualTo(server.address("/today"));
    }

    @Test
    void whatNoHeaderMayHoldIsNotSentBack() throws Exception {
        // Given
        server.on("/a", "text/html", "<p>a");

        // When
        Fetched answer = fetcher.ask(new Question(server.address("/a"), Optional.of("\"Ærø\""), Optional.of("a\nb")));

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(server.header("/a", "If-None-Match")).isNull();
    }

    @Test
    void anEndlessBodyIsBrokenOff() {
        // Given
        server.endless("/endless", new byte[10_000]);

        // Then
        assertThatThrownBy(() -> fetcher.fetch(server.address("/endless"))).isInstanceOf(TooLargeException.class);
    }

    @Test
    void aServerThatStopsInTheMiddleIsGivenUp() {
        // Given
        Fetcher hasty = new Fetcher(Duration.ofMillis(300), LIMIT, true);
        server.stalling("/slow");

        // Then
        assertThatThrownBy(() -> hasty.fetch(server.address("/slow")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no whole answer within 300 ms");
    }

    @Test
    void anAnswerThatIsNoSuccessIsAnErrorThatSaysWhich() {
        // Given
        server.on("/gone", 410, Map.of(), new byte[0]);
        server.on("/compress", 200, Map.of("Content-Encoding", "compress"), new byte[] {1});
        server.on("/broken", 200, Map.of("Content-Encoding", "br"), new byte[] {1});
        server.on("/layers", 200, Map.of("Content-Encoding", "gzip, gzip, gzip"), new byte[] {1});

        // Then
        assertThatThrownBy(() -> fetcher.fetch(server.address("/gone")))
                .hasMessage(server.address("/gone") + ": the server answered 410; check the address");
        assertThatThrownBy(() -> fetcher.fetch(server.address("/compress"))).hasMessageContaining("encoding compress");
        assertThatThrownBy(() -> fetcher.fetch(server.address("/broken"))).hasMessageContaining("broken");
        assertThatThrownBy(() -> fetcher.fetch(server.address("/layers"))).hasMessageContaining("encoding gzip");
    }

    @Test
    void aPortThatNobodyListensOnIsAnErrorThatNamesTheAddress() {
        // Given
        URI address = server.address("/a");
        server.close();

        // Then
        assertThatThrownBy(() -> fetcher.fetch(address))
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith(address + ": cannot be reached");
    }

    @Test
    void anUnknownHostIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> fetcher.fetch(URI.create("http://no-such-host.invalid/")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("the host no-such-host.invalid is unknown");
    }
}
