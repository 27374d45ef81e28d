package io.wiredesk.stages.entities.links;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Accents;
import java.util.List;
import java.util.Locale;

/** People and organisations that a name may stand for. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface KnowledgeBase {

    /** Knows nobody. */
    KnowledgeBase NONE = (type, name) -> List.of();

    /**
     * Somebody who bears a name.
     *
     * @param id     with the authority
     * @param weight how well known, at least 1
     */
    record Known(String id, EntityType type, int weight) {}

    /** Those of a type who bear a name, in any order; names are compared by {@link #key}. */
    List<Known> named(EntityType type, String name);

    /** What case, accents, typographic marks and an article in front make no difference to. */
    static String key(String name) {
        String plain = Accents.strip(name).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
