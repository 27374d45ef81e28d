package io.wiredesk.stages.entities.salience;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.aliases.Cluster;
import io.wiredesk.stages.entities.aliases.Naming;
import io.wiredesk.stages.entities.names.Passage;
import java.util.List;
import java.util.Map;

/**
 * How much an article is about a thing, from 0 to 1: a weighted sum of how often it is named, how early, whether the title and
 * the standfirst name it, and how often it opens a sentence, as subjects do. People and organisations count more than places.
 */
public final class Salience {

    private static final double FREQUENCY = 0.35;
    private static final double EARLINESS = 0.25;
    private static final double TITLE = 0.2;
    private static final double STANDFIRST = 0.05;
    private static final double SUBJECT = 0.15;

    private static final Map<EntityType, Double> WEIGHTS = Map.of(
            EntityType.PERSON, 1.0,
            EntityType.ORGANISATION, 0.95,
            EntityType.PLACE, 0.65,
            EntityType.OTHER, 0.5);

    private final int length;
    private final int most;

    /**
     * Of one article.
     *
     * @param length of its body in UTF-16 units
     * @param most   how often its most frequent thing is named
     */
    public Salience(int length, int most) {
        this.length = Math.max(1, length);
        this.most = Math.max(1, most);
    }

    /** Where a thing is named. */
    public record Places(List<Passage.Part> parts, int first, int count, int openings) {}

    public double of(EntityType type, Places places) {
        double frequency = Math.log1p(places.count()) / Math.log1p(most);
        double earliness = 1 - places.first() / (double) length;
        double score = FREQUENCY * frequency
                + EARLINESS * earliness * earliness
                + (places.parts().contains(Passage.Part.TITLE) ? TITLE : 0)
                + (places.parts().contains(Passage.Part.STANDFIRST) ? STANDFIRST : 0)
                + SUBJECT * places.openings() / Math.max(1, places.count());
        return Math.round(1000 * score * WEIGHTS.get(type)) / 1000.0;
    }

    /** How often the most frequent of some things is named in the body. */
    public static int most(List<Cluster> clusters) {
        return clusters.stream()
                .mapToInt(c -> (int) c.namings().stream().filter(Naming::inBody).count())
                .max()
                .orElse(0);
    }
}
