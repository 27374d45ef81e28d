package io.wiredesk.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.producer.TestServer;
import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.feed.Rest;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Fetcher;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.source.DocumentReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Reading;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushServerTest {

    private static final String SECRET = "a-long-enough-secret";
    private static final SourceOptions SOURCES =
            SourceOptions.DEFAULTS.withMaxBytes(100_000).withPrivateAllowed();

    private final List<RawArticle> published = new ArrayList<>();
    private final List<Fetched> delivered = new ArrayList<>();
    private final TestServer hub = new TestServer();
    private final Subscriptions subscriptions = new Subscriptions(
            new Fetcher(Duration.ofSeconds(5), 10_000, true),
            URI.create("https://desk.example/in/"),
            Token.of(SECRET),
            (source, content) -> {
                delivered.add(content);
                return Optional.of(CompletableFuture.completedFuture(null));
            },
            Clock.systemUTC());
    private final HttpClient client = HttpClient.newHttpClient();
    private Outlet outlet = articles -> {
        published.addAll(articles);
        return List.of();
    };
    private final PushServer server = PushServer.start(
            new PushOptions("127.0.0.1", 0, Token.of(SECRET), Optional.empty(), SOURCES),
            new PushServer.Parts(
                    new DocumentReader(SOURCES),
                    articles -> outlet.publish(articles),
                    Optional.of(subscriptions),
                    new SimpleMeterRegistry(),
                    () -> "metrics"));

    @AfterEach
    void close() {
        server.close();
        hub.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            application/json          | {"id": "a", "source": "post.example", "text": "A story."} | 1
            application/x-ndjson      | {"id": "a", "text": "A."}\\n{"id": "b", "text": "B."} | 2
            Application/JSON          | {"id": "a", "source": "post.example", "text": "A story."} | 1
            text/html; charset=utf-8  | <html><body><p>A story.</p></body></html> | 1
            application/rss+xml       | <rss><channel><item><guid>1</guid><description>A</description></item></channel></rss> | 1
            application/xml           | <feed><entry><id>1</id><content>A</content></entry><entry><id>2</id><content>B</content></entry></feed> | 2
            """)
    void whatIsPushedIsPublishedAndAnsweredWithItsKeys(String type, String body, int articles) {
        // When
        HttpResponse<String> answer = post("/articles", type, body.replace("\\n", "\n"), SECRET);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(published).hasSize(articles);
        published.forEach(article -> assertThat(answer.body()).contains("\"" + article.getKey() + "\""));
    }

    @Test
    void aPageHasTheAddressThatTheParameterGives() {
        // When
        post("/articles?url=https://www.post.example/ferry?utm_source=x", "text/html", "<p>A story.", SECRET);

        // Then
        assertThat(published)
                .singleElement()
                .extracting(RawArticle::getUrl)
                .isEqualTo("https://www.post.example/ferry");
    }

    @Test
    void anAddressMayHoldWhatBrowsersLetPass() {
        // When
        HttpResponse<String> answer =
                post("/articles?url=https://post.example/ferry%7Cquay%20two", "text/html", "<p>A story.", SECRET);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(published)
                .singleElement()
                .extracting(RawArticle::getUrl)
                .isEqualTo("https://post.example/ferry%7Cquay%20two");
    }

    @Test
    void theKeyOfAnArticleThatIsTooLargeForTheTopicIsNotAmongThosePublished() {
        // Given
        outlet = articles -> List.of(new Intake.Refused(articles.get(1).getOrigin(), Refusal.TOO_LARGE, "too large"));

        // When
        HttpResponse<String> answer = post(
                "/articles",
                "application/x-ndjson",
                "{\"source\": \"post.example\", \"text\": \"A.\"}\n{\"source\": \"other.example\", \"text\": \"B.\"}",
                SECRET);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("post.example/").doesNotContain("other.example/");
    }

    @Test
    void whatIsRefusedIsSaidByNameAndReason() {
        // When
        HttpResponse<String> some = post("/articles", "application/x-ndjson", "{\"text\": \"A.\"}\n{broken", SECRET);
        HttpResponse<String> none = post("/articles", "application/x-ndjson", "{broken", SECRET);

        // Then
        assertThat(some.statusCode()).isEqualTo(200);
        assertThat(some.body()).contains("\"name\":\"push:2\"", "\"reason\":\"broken-line\"");
        assertThat(none.statusCode()).isEqualTo(422);
    }

    @Test
    void withoutTheTokenNothingIsTaken() {
        for (String wrong : new String[] {"", "another-long-secret!", SECRET + "x"}) {
            // When
            HttpResponse<String> answer = post("/articles", "application/json", "{\"text\": \"A.\"}", wrong);

            // Then
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain(SECRET);
        }
        assertThat(published).isEmpty();
        assertThat(Token.of(SECRET)).asString().doesNotContain(SECRET);
        assertThatThrownBy(() -> Token.of("short")).hasMessageNotContaining("short ");
    }

    @Test
    void tooMuchAndTheWrongKindAreRefused() {
        // Given
        String large = "{\"text\": \"" + "x".repeat(200_000) + "\"}";
        byte[] bomb = Reading.gzip(("{\"text\": \"" + "x".repeat(5_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(post("/articles", "application/json", large, SECRET).statusCode())
                .isEqualTo(413);
        assertThat(post("/articles", "image/png", "x", SECRET).statusCode()).isEqualTo(415);
        assertThat(post("/articles?url=ftp://x", "text/html", "<p>x", SECRET).statusCode())
                .isEqualTo(400);
        assertThat(post("/articles", "application/json", bomb, SECRET).body()).contains("too-large");
        assertThat(published).isEmpty();
    }

    @Test
    void aBrokerThatDoesNotAcknowledgeIsSaidAndTheRequestCanBeMadeAgain() {
        // Given
        outlet = articles -> {
            throw new PublishException("the broker stopped answering");
        };

        // When
        HttpResponse<String> answer = post("/articles", "application/json", "{\"text\": \"A.\"}", SECRET);

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void moreThanFitsIsSentAwayUntilThereIsRoom() throws Exception {
        // Given
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(64);
        outlet = articles -> {
            waiting.countDown();
            await(held);
            return List.of();
        };
        List<CompletableFuture<HttpResponse<String>>> requests = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            requests.add(client.sendAsync(
                    request("/articles", "application/json", bytes("{\"text\": \"A.\"}"), SECRET),
                    BodyHandlers.ofString()));
        }
        waiting.await();

        // When
        HttpResponse<String> sentAway = post("/articles", "application/json", "{\"text\": \"A.\"}", SECRET);
        held.countDown();

        // Then
        assertThat(sentAway.statusCode()).isEqualTo(429);
        assertThat(sentAway.headers().firstValue("Retry-After")).contains("1");
        assertThat(requests).allMatch(request -> request.join().statusCode() == 200);
        assertThat(post("/articles", "application/json", "{\"text\": \"A.\"}", SECRET)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSubscriptionIsAskedForConfirmedAndDelivered() {
        // Given
        hub.on("/hub", 202, Map.of(), new byte[0]);
        subscriptions.want(
                "https://post.example/feed",
                new Channel(
                        Optional.empty(),
                        Rest.NONE,
                        Optional.of(hub.address("/hub").toString()),
                        Optional.of("https://post.example/topic")));

        // When
        subscriptions.renew();
        subscriptions.renew();

        // Then
        assertThat(hub.asked()).containsExactly("/hub");
        Map<String, String> form = form(hub.body("/hub"));
        assertThat(form)
                .containsEntry("hub.mode", "subscribe")
                .containsEntry("hub.topic", "https://post.example/topic");
        String callback = form.get("hub.callback").replace("https://desk.example/in", "");
        String confirm = callback
                + "?hub.mode=subscribe&hub.topic=https://post.example/topic&hub.challenge=42&hub.lease_seconds=";
        assertThat(get(confirm + "864000").body()).isEqualTo("42");
        assertThat(get(callback + "?hub.mode=subscribe&hub.topic=https://other.example/&hub.challenge=42")
                        .statusCode())
                .isEqualTo(404);

        // And a delivery counts only with the signature that the secret makes
        assertThat(deliver(callback, "<rss/>", "sha256=" + hmac(form.get("hub.secret"), "<rss/>")))
                .isEqualTo(204);
        assertThat(deliver(callback, "<evil/>", "sha256=" + hmac("guess", "<evil/>")))
                .isEqualTo(202);
        assertThat(deliver("/websub/unknown", "<rss/>", "sha256=00")).isEqualTo(410);
        assertThat(delivered).singleElement().satisfies(content -> {
            assertThat(content.body()).asString(StandardCharsets.UTF_8).isEqualTo("<rss/>");
            assertThat(content.status()).isEqualTo(200);
        });
    }

    @Test
    void aHostThatIsNotThisMachineIsNotSaidToBeATakenPort() {
        // Given
        PushOptions elsewhere = new PushOptions("elsewhere.invalid", 8090, Token.of(SECRET), Optional.empty(), SOURCES);
        PushServer.Parts parts = new PushServer.Parts(
                new DocumentReader(SOURCES),
                articles -> List.of(),
                Optional.empty(),
                new SimpleMeterRegistry(),
                () -> "metrics");

        // Then
        assertThatThrownBy(() -> PushServer.start(elsewhere, parts))
                .isInstanceOf(SourceException.class)
                .hasMessage("port 8090 of elsewhere.invalid is taken, or no address of this machine: give another with"
                        + " --listen");
    }

    @Test
    void aHubThatIsNoAddressIsNoHub() {
        // Given
        subscriptions.want(
                "https://post.example/feed",
                new Channel(Optional.empty(), Rest.NONE, Optional.of("http://a b/"), Optional.empty()));

        // When
        subscriptions.renew();

        // Then
        assertThat(hub.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hub.example:99999/", "https://hub%2e.example/", "ftp://hub.example/"})
    void aHubThatNobodyCanAskDoesNotKeepTheOthersFromBeingAsked(String impossible) {
        // Given
        hub.on("/hub", 202, Map.of(), new byte[0]);
        for (String each : List.of(impossible, hub.address("/hub").toString())) {
            subscriptions.want(
                    "https://post.example/feed?" + each,
                    new Channel(Optional.empty(), Rest.NONE, Optional.of(each), Optional.empty()));
        }

        // When
        subscriptions.renew();

        // Then
        assertThat(hub.asked()).containsExactly("/hub");
    }

    @Test
    void aLeaseIsRenewedWhenHalfOfItIsOver() {
        // Given
        hub.on("/hub", 202, Map.of(), new byte[0]);
        subscriptions.want(
                "https://post.example/feed",
                new Channel(
                        Optional.empty(),
                        Rest.NONE,
                        Optional.of(hub.address("/hub").toString()),
                        Optional.empty()));
        subscriptions.renew();
        String callback = form(hub.body("/hub")).get("hub.callback").replace("https://desk.example/in", "");

        // When
        get(callback
                + "?hub.mode=subscribe&hub.topic=https://post.example/feed&hub.challenge=42&hub.lease_seconds=1000");
        subscriptions.renew();

        // Then
        assertThat(hub.asked()).as("half of the lease is not over").hasSize(1);
    }

    private int deliver(String path, String body, String signature) {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("X-Hub-Signature", signature)
                .header("Content-Type", "application/rss+xml")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request).statusCode();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private HttpResponse<String> post(String path, String type, String body, String token) {
        return post(path, type, bytes(body), token);
    }

    private HttpResponse<String> post(String path, String type, byte[] body, String token) {
        return send(request(path, type, body, token));
    }

    private HttpRequest request(String path, String type, byte[] body, String token) {
        return HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String hmac(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
