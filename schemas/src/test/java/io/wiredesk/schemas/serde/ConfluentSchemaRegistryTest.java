package io.wiredesk.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfluentSchemaRegistryTest {

    private static final Schema SCHEMA = Schema.create(Schema.Type.STRING);
    private static final RegistryClientOptions IMPATIENT =
            new RegistryClientOptions(Duration.ofSeconds(2), Duration.ofMillis(600), null, null);

    private final FakeRegistry fake = new FakeRegistry();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aSchemaIsRegisteredOnceAndItsIdKept() {
        // Given
        ConfluentSchemaRegistry registry =
                new ConfluentSchemaRegistry(fake.answering(200, "{\"id\":7}").url());

        // When
        int first = registry.register("articles.raw-value", SCHEMA);
        int second = registry.register("articles.raw-value", SCHEMA);

        // Then
        assertThat(first).isEqualTo(7);
        assertThat(second).isEqualTo(7);
        assertThat(fake.requests())
                .containsExactly("POST /subjects/articles.raw-value/versions null"
                        + " application/vnd.schemaregistry.v1+json {\"schema\":\"\\\"string\\\"\"}");
    }

    @Test
    void aSchemaIsAskedForOnceByItsId() {
        // Given
        ConfluentSchemaRegistry registry = new ConfluentSchemaRegistry(
                fake.answering(200, "{\"schema\":\"\\\"string\\\"\"}").url());

        // When
        Schema first = registry.byId(7);
        Schema second = registry.byId(7);

        // Then
        assertThat(first).isEqualTo(SCHEMA).isSameAs(second);
        assertThat(fake.requests()).singleElement().asString().startsWith("GET /schemas/ids/7 ");
    }

    @Test
    void theAddressesPathIsKeptAndSubjectsAreEncoded() {
        // Given
        URI apicurio = URI.create(fake.answering(200, "{\"id\":1}").url() + "/apis/ccompat/v7/");

        // When
        new ConfluentSchemaRegistry(apicurio).register("a b/ü-value", SCHEMA);

        // Then
        assertThat(fake.requests())
                .singleElement()
                .asString()
                .startsWith("POST /apis/ccompat/v7/subjects/a%20b%2F%C3%BC-value/versions ");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429, 408})
    void aTemporaryFailureIsTriedAgain(int status) {
        // Given
        fake.answering(status, "busy").answering(status, "{}").answering(200, "{\"id\":3}");

        // When
        int id = new ConfluentSchemaRegistry(fake.url()).register("s-value", SCHEMA);

        // Then
        assertThat(id).isEqualTo(3);
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void aRegistryThatNeverRecoversIsUnreachableAfterTheGivenTime() {
        // Given
        fake.answering(503, "{\"error_code\":50003,\"message\":\"no\\nleader\"}");
        ConfluentSchemaRegistry registry = new ConfluentSchemaRegistry("http://" + fake.address(), IMPATIENT);

        // When
        long start = System.nanoTime();
        SchemaRegistryException failure =
                catchThrowableOfType(SchemaRegistryException.class, () -> registry.register("s-value", SCHEMA));

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.blamesRecord()).isFalse();
        assertThat(failure)
                .hasMessageContaining(fake.address())
                .hasMessageContaining("503")
                .hasMessageContaining("no leader");
        assertThat(failure.getMessage()).doesNotContain("\n");
    }

    @Test
    void nobodyListeningIsUnreachableAndNamesTheAddress() throws IOException {
        // Given
        int port = freePort();
        ConfluentSchemaRegistry registry = new ConfluentSchemaRegistry("http://127.0.0.1:" + port, IMPATIENT);

        // Then
        assertThatThrownBy(() -> registry.byId(1))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE))
                .hasMessageContaining("127.0.0.1:" + port)
                .hasMessageContaining("connection refused")
                .hasMessageContaining("--schema-registry");
    }

    @Test
    void aRegistryThatDoesNotAnswerIsUnreachable() throws IOException {
        // Given
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            RegistryClientOptions options =
                    new RegistryClientOptions(Duration.ofMillis(200), Duration.ofMillis(100), null, null);
            ConfluentSchemaRegistry registry =
                    new ConfluentSchemaRegistry("http://127.0.0.1:" + silent.getLocalPort(), options);

            // Then
            assertThatThrownBy(() -> registry.byId(1))
                    .isInstanceOfSatisfying(
                            SchemaRegistryException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE))
                    .hasMessageContaining("no answer within 200 ms");
        }
    }

    @Test
    void theNextAddressIsAskedWhenOneIsDown() throws IOException {
        // Given
        fake.answering(200, "{\"id\":5}");
        String addresses = "http://127.0.0.1:" + freePort() + ", http://" + fake.address();

        // When
        int id = new ConfluentSchemaRegistry(addresses, IMPATIENT).register("s-value", SCHEMA);

        // Then
        assertThat(id).isEqualTo(5);
    }

    @Test
    void anUnknownIdIsTheRecordsFault() {
        // Given
        fake.answering(404, "{\"error_code\":40403,\"message\":\"Schema 9 not found\"}");

        // Then
        assertThatThrownBy(() -> new ConfluentSchemaRegistry(fake.url()).byId(9))
                .isInstanceOfSatisfying(SchemaRegistryException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNKNOWN_ID);
                    assertThat(e.blamesRecord()).isTrue();
                })
                .hasMessageContaining(fake.address())
                .hasMessageContaining("id 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\":\"message M {}\",\"schemaType\":\"PROTOBUF\"}",
                "{\"schema\":\"\\\"string\\\"\",\"references\":[{\"name\":\"a\",\"subject\":\"b\",\"version\":1}]}",
                "{\"schema\":\"{\"}",
                "{\"schema\":\"\\\"undefined\\\"\"}",
            })
    void aSchemaThatCannotBeUsedIsTheRecordsFault(String answer) {
        // Given
        fake.answering(200, answer);

        // Then
        assertThatThrownBy(() -> new ConfluentSchemaRegistry(fake.url()).byId(9))
                .isInstanceOfSatisfying(SchemaRegistryException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNREADABLE_SCHEMA);
                    assertThat(e.blamesRecord()).isTrue();
                })
                .hasMessageContaining("id 9");
    }

    @Test
    void anIncompatibleSchemaNamesTheSubjectAndTheRegistrysReason() {
        // Given
        fake.answering(409, "{\"error_code\":409,\"message\":\"field 'x'\\nlost its default\"}");

        // Then
        assertThatThrownBy(() -> new ConfluentSchemaRegistry(fake.url()).register("s-value", SCHEMA))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INCOMPATIBLE))
                .hasMessageContaining("s-value")
                .hasMessageContaining("field 'x' lost its default");
    }

    @Test
    void anInvalidSchemaIsNotCalledIncompatible() {
        // Given
        fake.answering(422, "{\"error_code\":42201,\"message\":\"bad\"}");

        // Then
        assertThatThrownBy(() -> new ConfluentSchemaRegistry(fake.url()).register("s-value", SCHEMA))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INVALID_SCHEMA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"200 | <html>", "404 | <html>", "200 | {}", "302 | ''", "404 | {\"message\":\"no\"}"})
    void whatIsNoRegistryIsSaidToBeNone(int status, String body) {
        // Given
        fake.answering(status, body);
        ConfluentSchemaRegistry registry = new ConfluentSchemaRegistry(fake.url());

        // Then
        assertThatThrownBy(() -> registry.byId(1))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.MISCONFIGURED));
        assertThatThrownBy(() -> registry.register("s-value", SCHEMA))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.MISCONFIGURED))
                .hasMessageContaining("no schema registry");
    }

    @Test
    void credentialsAreSentAndNeverShown() {
        // Given
        fake.answering(401, "{\"error_code\":401,\"message\":\"Unauthorized\"}");
        String basic = "Basic dXNlcjpzM2NyZXQ=";
        RegistryClientOptions options =
                new RegistryClientOptions(Duration.ofSeconds(2), Duration.ZERO, "user", "s3cret");

        // Then
        assertThatThrownBy(
                        () -> new ConfluentSchemaRegistry(URI.create("http://user:s3cret@" + fake.address())).byId(1))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FORBIDDEN))
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() ->
                        new ConfluentSchemaRegistry("http://" + fake.address(), options).register("s-value", SCHEMA))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FORBIDDEN))
                .hasMessageNotContaining("s3cret");
        assertThat(fake.requests()).hasSize(2).allMatch(request -> request.contains(basic));
        assertThat(options.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8081",
                "user:s3cret@localhost:8081",
                "ftp://user:s3cret@localhost",
                "http://",
                "http://user:s3cret@ho st:8081",
                "http://localhost:8081/?a=b",
                "",
                "http://localhost:8081,",
            })
    void whatIsNoAddressIsRefusedWithoutShowingCredentials(String address) {
        assertThatThrownBy(() -> new ConfluentSchemaRegistry(address, RegistryClientOptions.standard()))
                .isInstanceOfSatisfying(
                        SchemaRegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.MISCONFIGURED))
                .hasMessageContaining("http://localhost:8081")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void severalThreadsGetOneAnswer() {
        // Given
        ConfluentSchemaRegistry registry =
                new ConfluentSchemaRegistry(fake.answering(200, "{\"id\":7}").url());

        // When
        int[] ids = IntStream.range(0, 200)
                .parallel()
                .map(call -> registry.register("s" + call % 4 + "-value", SCHEMA))
                .distinct()
                .toArray();

        // Then
        assertThat(ids).containsExactly(7);
        assertThat(fake.requests().size()).isLessThan(60);
    }

    @Test
    void anInterruptEndsTheWaiting() {
        // Given
        fake.answering(503, "{}");
        ConfluentSchemaRegistry registry = new ConfluentSchemaRegistry(fake.url());

        // When
        Thread.currentThread().interrupt();

        // Then
        assertThatThrownBy(() -> registry.byId(1)).isInstanceOf(InterruptException.class);
        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
    }

    @Test
    void optionsOutOfRangeAreRefusedByName() {
        assertThatThrownBy(() -> new RegistryClientOptions(Duration.ZERO, Duration.ZERO, null, null))
                .hasMessageContaining("requestTimeout");
        assertThatThrownBy(() -> RegistryClientOptions.standard().withPatience(Duration.ofMillis(-1)))
                .hasMessageContaining("patience");
        assertThatThrownBy(() -> new RegistryClientOptions(Duration.ofSeconds(1), Duration.ZERO, "user", null))
                .hasMessageContaining("password");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
