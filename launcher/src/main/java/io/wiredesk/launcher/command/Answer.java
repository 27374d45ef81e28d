package io.wiredesk.launcher.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.json.EventJson;
import io.wiredesk.streams.topology.Processed;
import java.util.Optional;

/**
 * What {@code enrich} answers for one document.
 *
 * @param line   the JSON object
 * @param reason why the document was refused; empty when it was enriched
 */
record Answer(String line, Optional<String> reason) {

    private static final String CRASH = "failed";

    /** The enriched event; with {@code withRemoved} also the ledger, with the removed text, and the visible text. */
    static Answer of(Processed.Enriched enriched, boolean withRemoved) {
        ObjectNode node = EventJson.toJson(enriched.article());
        if (withRemoved) {
            node.set("ledger", ledger(enriched));
            node.put("visible", enriched.visible());
        }
        return new Answer(EventJson.toLine(node), Optional.empty());
    }

    static Answer of(RejectedArticle article) {
        return refusal(article.getKey(), article.getReason(), article.getDetail());
    }

    static Answer of(Intake.Refused refused) {
        return refusal(refused.name(), refused.reason(), refused.detail());
    }

    /** A document on which a stage failed: a bug, but the others go on. */
    static Answer crash(RawArticle article, Throwable failure) {
        return refusal(article.getKey(), CRASH, failure.getClass().getSimpleName());
    }

    boolean isCrash() {
        return reason.filter(CRASH::equals).isPresent();
    }

    private static Answer refusal(String key, String reason, String detail) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", key);
        node.putObject("rejected").put("reason", reason).put("detail", detail);
        return new Answer(EventJson.toLine(node), Optional.of(reason));
    }

    private static ArrayNode ledger(Processed.Enriched enriched) {
        return (ArrayNode) EventJson.toJson(enriched.removed()).get("spans");
    }
}
