package io.wiredesk.launcher.registry;

import static io.wiredesk.launcher.registry.RegistryRoutes.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.wiredesk.schemas.compatibility.CompatibilityLevel;

/** The part of the interface that is about compatibility levels: of all subjects, and of one that has its own. */
record LevelRoutes(Subjects subjects) {

    void addTo(RoutesConfig routes) {
        routes.get("/config", answer(question -> Reply.level(globalLevel())));
        routes.put("/config", answer(question -> setLevel(question, null)));
        routes.delete("/config", answer(this::resetGlobalLevel));
        routes.get("/config/{subject}", answer(question -> Reply.level(levelOf(question))));
        routes.put("/config/{subject}", answer(question -> setLevel(question, question.subject())));
        routes.delete("/config/{subject}", answer(this::resetLevel));
    }

    private CompatibilityLevel globalLevel() {
        return subjects.queries().catalog().level(null).orElse(SubjectQueries.DEFAULT_LEVEL);
    }

    private CompatibilityLevel levelOf(Question question) {
        String subject = question.subject();
        return question.flag("defaultToGlobal") ? subjects.queries().level(subject) : ownLevel(subject);
    }

    private CompatibilityLevel ownLevel(String subject) {
        return subjects.queries().catalog().level(subject).orElseThrow(() -> RegistryError.noOwnLevel(subject));
    }

    private JsonNode setLevel(Question question, String subject) {
        String name = question.body().path("compatibility").asText();
        CompatibilityLevel level = CompatibilityLevel.named(name).orElseThrow(() -> RegistryError.invalidLevel(name));
        subjects.setLevel(subject, level);
        return Reply.newLevel(level);
    }

    private JsonNode resetGlobalLevel(Question question) {
        CompatibilityLevel old = globalLevel();
        subjects.setLevel(null, null);
        return Reply.level(old);
    }

    private JsonNode resetLevel(Question question) {
        CompatibilityLevel old = ownLevel(question.subject());
        subjects.setLevel(question.subject(), null);
        return Reply.level(old);
    }
}
