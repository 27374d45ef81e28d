package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.Optional;

/** What other people's labels are called with us. */
final class LabelNames {

    private LabelNames() {}

    /** Empty for labels that are no names, such as dates. */
    static Optional<EntityType> type(String label) {
        return switch (label) {
            case "PER", "person" -> Optional.of(EntityType.PERSON);
            case "ORG", "organization" -> Optional.of(EntityType.ORGANISATION);
            case "LOC", "FAC", "place" -> Optional.of(EntityType.PLACE);
            case "MISC", "NORP", "PRODUCT" -> Optional.of(EntityType.OTHER);
            default -> Optional.empty();
        };
    }
}
