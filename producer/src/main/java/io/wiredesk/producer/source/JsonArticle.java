package io.wiredesk.producer.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.content.Json;
import io.wiredesk.schemas.event.RawArticle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article as a JSON object: {@code id, url, source, html | text, title, publishedAt, language, clean}, all but the content
 * optional. Whatever else it holds goes into {@code extra}, as does a publication time that is none. Of two contents the HTML
 * is taken, or the text when the article is not to be cleaned; the other one goes into {@code extra}.
 */
public final class JsonArticle {

    private static final List<String> TEXTS =
            List.of("html", "id", "language", "publishedAt", "source", "text", "title", "url");

    private static final Set<String> ENVELOPE =
            Set.of("id", "language", "publishedAt", "source", "title", "url", "clean");

    private final JsonNode object;
    private final String form;

    private JsonArticle(JsonNode object) {
        this.object = object;
        this.form = form();
    }

    /** What becomes of an object; {@code name} says where it stands. */
    public static Intake intake(JsonNode object, String name, SourceOptions options) {
        Optional<String> misfit = misfit(object);
        if (misfit.isPresent()) {
            return new Intake.Refused(name, Refusal.BROKEN_LINE, misfit.get());
        }
        JsonArticle article = new JsonArticle(object);
        if (article.text(article.form).isEmpty()) {
            return new Intake.Refused(name, Refusal.EMPTY, "the object has neither html nor text with anything in it");
        }
        return new Intake.Taken(article.draft().finish(options, name));
    }

    private static Optional<String> misfit(JsonNode object) {
        for (String field : TEXTS) {
            if (object.path(field).isContainerNode()) {
                return Optional.of("its field " + field + " is no text");
            }
        }
        JsonNode clean = object.path("clean");
        boolean fits = clean.isMissingNode() || clean.isNull() || clean.isBoolean();
        return fits ? Optional.empty() : Optional.of("its field clean is neither true nor false");
    }

    private Draft draft() {
        Map<String, String> extra = extra();
        Optional<Instant> published = publishedAt();
        if (published.isEmpty()) {
            text("publishedAt").ifPresent(given -> extra.put("publishedAt", given));
        }
        RawArticle.Builder article = RawArticle.newBuilder()
                .setGuid(text("id").orElse(null))
                .setForm(form)
                .setContent(text(form).orElseThrow())
                .setTitle(text("title").orElse(null))
                .setPublishedAt(published.orElse(null))
                .setPublishedEvidence(published.map(any -> "ndjson").orElse(null))
                .setLanguage(text("language").orElse(null))
                .setClean(isClean())
                .setExtra(extra);
        return new Draft(article, text("url"), text("source"), Optional.empty());
    }

    private String form() {
        String preferred = isClean() ? "html" : "text";
        String other = isClean() ? "text" : "html";
        return text(preferred).isPresent() ? preferred : other;
    }

    /** The article's own default is true. */
    private boolean isClean() {
        return object.path("clean").asBoolean(true);
    }

    private Optional<Instant> publishedAt() {
        JsonNode value = object.path("publishedAt");
        return value.isNumber() && value.canConvertToLong()
                ? Dates.ofEpoch(value.asLong())
                : text("publishedAt").flatMap(Dates::of);
    }

    private Map<String, String> extra() {
        return Json.others(object, field -> field.equals(form) || ENVELOPE.contains(field));
    }

    private Optional<String> text(String field) {
        return Json.text(object, field);
    }
}
