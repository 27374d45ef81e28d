package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Entity;
import io.wiredesk.schemas.event.Link;
import io.wiredesk.schemas.event.Mention;
import io.wiredesk.schemas.event.NamedValue;
import io.wiredesk.schemas.event.Quote;
import io.wiredesk.stages.entities.Findings;

/** From what the entity finder found to the fields of the enriched event. */
final class FindingsMapping {

    private FindingsMapping() {}

    static void set(EnrichedArticle event, Findings findings) {
        event.setEntities(
                findings.entities().stream().map(FindingsMapping::entity).toList());
        event.setValues(findings.values().stream().map(FindingsMapping::value).toList());
        event.setQuotes(findings.quotes().stream().map(FindingsMapping::quote).toList());
    }

    private static Entity entity(Findings.Entity entity) {
        return new Entity(
                entity.id(),
                entity.type().name(),
                entity.name(),
                entity.aliases(),
                entity.salience(),
                entity.links().stream()
                        .map(link -> new Link(link.authority(), link.id(), link.score()))
                        .toList(),
                entity.mentions().stream()
                        .map(mention -> new Mention(mention.start(), mention.end(), mention.confidence()))
                        .toList());
    }

    private static NamedValue value(Findings.NamedValue value) {
        return new NamedValue(
                value.type().name(),
                value.start(),
                value.end(),
                value.normalised().orElse(null));
    }

    private static Quote quote(Findings.Quote quote) {
        return new Quote(
                quote.start(),
                quote.end(),
                quote.speaker().orElse(null),
                quote.cue().orElse(null));
    }
}
