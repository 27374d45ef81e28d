package io.wiredesk.producer.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Json;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Documents of news agencies: ninjs, dpa's digital wires, NewsML-G2 and NITF. */
public final class Wires {

    private static final Pattern ROOT = Pattern.compile(
            "<(?:[A-Za-z][\\w-]{0,20}:)?(newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem|nitf)[\\s>/]");

    private static final Pattern NINJS =
            Pattern.compile("\"(?i:uri)\"\\s{0,50}:|\"format\"\\s{0,50}:\\s{0,50}\"digitalwires");

    private final SourceOptions options;

    public Wires(SourceOptions options) {
        this.options = options;
    }

    /** Whether the beginning of a document, as text, looks like one. */
    public static boolean mayBeOne(String head) {
        String text = head.stripLeading();
        return text.startsWith("<")
                ? ROOT.matcher(text).find()
                : (text.startsWith("{") || text.startsWith("["))
                        && NINJS.matcher(text).find();
    }

    /**
     * Reads a document.
     *
     * @param name what it is called
     * @return whether it is one of a wire; if not, the sink has heard nothing
     */
    public boolean read(String name, String text, Consumer<? super Intake> sink) {
        return text.stripLeading().startsWith("<") ? xml(name, text, sink::accept) : json(name, text, sink);
    }

    private boolean xml(String name, String text, Consumer<Intake> sink) {
        Document document = XmlText.parse(text);
        String root =
                document.children().stream().findFirst().map(XmlText::name).orElse("");
        if (root.equals("nitf")) {
            Nitf.read(document, name, options, sink);
            return true;
        }
        boolean newsMl = NewsMl.isRoot(root);
        if (newsMl) {
            new NewsMl(name, options).read(document, sink);
        }
        return newsMl;
    }

    private boolean json(String name, String text, Consumer<? super Intake> sink) {
        try {
            JsonNode value = Json.parse(text);
            return value.isArray() ? list(name, value, sink) : item(name, value, sink);
        } catch (JsonProcessingException e) {
            sink.accept(new Intake.Refused(name, Refusal.BROKEN_DOCUMENT, "it opens like JSON and is none"));
            return true;
        }
    }

    private boolean item(String name, JsonNode value, Consumer<? super Intake> sink) {
        Optional<Intake> intake = intake(value, name);
        intake.ifPresent(sink);
        return intake.isPresent();
    }

    /** A list is a wire's when its first entry is. */
    private boolean list(String name, JsonNode items, Consumer<? super Intake> sink) {
        if (items.isEmpty() || intake(items.get(0), name).isEmpty()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            String place = name + "#" + (i + 1);
            sink.accept(intake(items.get(i), place)
                    .orElseGet(
                            () -> new Intake.Refused(place, Refusal.NOT_AN_ARTICLE, "JSON that is no item of a wire")));
        }
        return true;
    }

    private Optional<Intake> intake(JsonNode value, String name) {
        if (Digitalwires.isOne(value)) {
            return Optional.of(Digitalwires.intake(value, name, options));
        }
        return Ninjs.isOne(value) ? Optional.of(Ninjs.intake(value, name, options)) : Optional.empty();
    }
}
