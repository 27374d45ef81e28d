package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the article's people and organisations are named. Immutable. */
public final class Speakers {

    private final List<Named> names;
    private final Map<Integer, Named> byStart = new HashMap<>();
    private final Map<Integer, Named> byEnd = new HashMap<>();

    /** Behind which a person is a "he" or a "she"; empty when no form of address tells. */
    private final Map<String, Reference> genders = new HashMap<>();

    /** A name that could speak. */
    public record Named(String entity, EntityType type, int start, int end) {}

    private Speakers(List<Named> names) {
        this.names = names;
        for (Named name : names) {
            byStart.put(name.start(), name);
            byEnd.put(name.end(), name);
        }
    }

    /** The names of an article's entities. */
    public static Speakers of(List<Entity> entities) {
        List<Named> names = new ArrayList<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                names.add(new Named(entity.id(), entity.type(), mention.start(), mention.end()));
            }
        }
        names.sort(Comparator.comparingInt(Named::start));
        Speakers speakers = new Speakers(List.copyOf(names));
        entities.forEach(speakers::learnGender);
        return speakers;
    }

    private void learnGender(Entity entity) {
        for (String alias : entity.aliases()) {
            Gender.of(alias).ifPresent(gender -> genders.put(entity.id(), gender));
        }
    }

    Optional<Named> startingAt(int offset) {
        return Optional.ofNullable(byStart.get(offset));
    }

    Optional<Named> endingAt(int offset) {
        return Optional.ofNullable(byEnd.get(offset));
    }

    /** All names, in order. */
    List<Named> names() {
        return names;
    }

    /** Whether a reference may stand for an entity: an organisation for "it", a person of no other gender for "he". */
    boolean allows(Reference reference, Named name) {
        return reference.isPerson()
                ? name.type() == EntityType.PERSON && genders.getOrDefault(name.entity(), reference) == reference
                : name.type() == EntityType.ORGANISATION;
    }
}
