package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The part of Confluent's REST interface that clients use, as one table.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the interface</a>
 */
final class RegistryRoutes {

    static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private final Subjects subjects;
    private final SubjectQueries queries;

    RegistryRoutes(Subjects subjects) {
        this.subjects = subjects;
        this.queries = subjects.queries();
    }

    void addTo(RoutesConfig routes) {
        addQuestions(routes);
        addSchemas(routes);
        new LevelRoutes(subjects).addTo(routes);
        addDeletions(routes);
    }

    private void addQuestions(RoutesConfig routes) {
        routes.get("/", answer(question -> Reply.names(List.of())));
        routes.get("/contexts", answer(question -> Reply.names(List.of("."))));
        routes.get("/mode", answer(question -> Reply.mode()));
        routes.get("/mode/{subject}", answer(question -> Reply.mode()));
        routes.get("/schemas/types", answer(question -> Reply.names(List.of("AVRO"))));
        routes.get("/schemas", answer(this::schemas));
        routes.get("/schemas/ids/{id}", answer(question -> Reply.schema(schemaOf(question))));
        routes.get("/schemas/ids/{id}/schema", context -> send(context, schemaOf(new Question(context))));
        routes.get("/schemas/ids/{id}/subjects", answer(this::subjectsOfId));
        routes.get("/schemas/ids/{id}/versions", answer(this::versionsOfId));
        routes.get("/subjects", answer(this::names));
        routes.get(
                "/subjects/{subject}/versions",
                answer(question -> Reply.numbers(queries.existing(question.subject(), question.flag("deleted")))));
        routes.get("/subjects/{subject}/versions/{version}", answer(question -> Reply.version(version(question))));
        routes.get(
                "/subjects/{subject}/versions/{version}/schema",
                context -> send(context, version(new Question(context)).schema()));
        routes.get("/subjects/{subject}/versions/{version}/referencedby", answer(this::referencedBy));
    }

    private void addSchemas(RoutesConfig routes) {
        routes.post(
                "/subjects/{subject}",
                answer(question -> Reply.version(
                        queries.lookUp(question.subject(), question.schema(), question.flag("deleted")))));
        routes.post(
                "/subjects/{subject}/versions",
                answer(question -> Reply.id(
                        subjects.register(question.subject(), question.schema()).id())));
        routes.post("/compatibility/subjects/{subject}/versions", answer(this::fitsAll));
        routes.post("/compatibility/subjects/{subject}/versions/{version}", answer(this::fitsOne));
    }

    private void addDeletions(RoutesConfig routes) {
        routes.delete(
                "/subjects/{subject}",
                answer(question -> Reply.numbers(subjects.delete(question.subject(), question.flag("permanent")))));
        routes.delete("/subjects/{subject}/versions/{version}", context -> {
            Question question = new Question(context);
            SchemaVersion gone = subjects.delete(question.subject(), question.version(), question.flag("permanent"));
            send(context, String.valueOf(gone.version()));
        });
    }

    static Handler answer(Function<Question, JsonNode> handler) {
        return context -> send(context, handler.apply(new Question(context)).toString());
    }

    static void send(Context context, String json) {
        context.contentType(MEDIA_TYPE).result(json.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode schemas(Question question) {
        return Reply.all(visible(question).map(Reply::version).toList());
    }

    private JsonNode names(Question question) {
        String prefix = question.parameter("subjectPrefix");
        return Reply.names(visible(question)
                .map(SchemaVersion::subject)
                .filter(subject -> subject.startsWith(prefix))
                .distinct()
                .toList());
    }

    private Stream<SchemaVersion> visible(Question question) {
        Predicate<SchemaVersion> live = Predicate.not(SchemaVersion::deleted);
        return queries.catalog().versions().stream().filter(question.flag("deleted") ? version -> true : live);
    }

    private String schemaOf(Question question) {
        int id = question.id();
        return queries.catalog().schemaOf(id).orElseThrow(() -> RegistryError.schemaNotFound(id));
    }

    private JsonNode subjectsOfId(Question question) {
        return Reply.names(ofId(question).map(SchemaVersion::subject).distinct().toList());
    }

    private JsonNode versionsOfId(Question question) {
        return Reply.all(ofId(question).map(Reply::subjectVersion).toList());
    }

    private Stream<SchemaVersion> ofId(Question question) {
        List<SchemaVersion> versions = queries.catalog().withId(question.id());
        if (versions.isEmpty()) {
            throw RegistryError.schemaNotFound(question.id());
        }
        return versions.stream().filter(version -> question.flag("deleted") || !version.deleted());
    }

    private SchemaVersion version(Question question) {
        return queries.version(question.subject(), question.version(), question.flag("deleted"));
    }

    /** Schemas stand alone here, so nothing refers to any. */
    private JsonNode referencedBy(Question question) {
        version(question);
        return Reply.names(List.of());
    }

    private JsonNode fitsAll(Question question) {
        return Reply.compatible(queries.problems(question.subject(), question.schema()), question.flag("verbose"));
    }

    private JsonNode fitsOne(Question question) {
        return Reply.compatible(queries.problems(version(question), question.schema()), question.flag("verbose"));
    }
}
