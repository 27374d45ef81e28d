package io.wiredesk.stages.entities.salience;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.Map;

/**
 * How much an article is about a thing, from 0 to 1: a logistic model of how often the article names it beside what it names most,
 * how early, whether the title and the lead do, how often it opens a sentence, and what kind of thing it is. The weights were set
 * by hand, with the news articles of GUM, whose salient entities people have marked, and articles of our own in sight: readers look
 * for people and organisations before the places where they are. Immutable.
 */
public final class Salience {

    private static final double BIAS = -4.0;
    private static final double FREQUENCY = 3.0;
    private static final double EARLINESS = 1.5;
    private static final double TITLE = 0.7;
    private static final double LEAD = 0.5;
    private static final double SUBJECT = 0.45;

    private static final Map<EntityType, Double> KINDS = Map.of(
            EntityType.PERSON, 0.0, EntityType.ORGANISATION, 0.0, EntityType.PLACE, -0.5, EntityType.OTHER, -2.2);

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

    /**
     * Where a thing is named.
     *
     * @param first offset of its first mention in the body
     * @param count of its mentions in the body
     * @param title whether the title names it
     * @param lead  whether the standfirst or the first sentences of the body do
     * @param subject share of its mentions that open their sentence, as subjects do
     */
    public record Places(int first, int count, boolean title, boolean lead, double subject) {}

    public double of(EntityType type, Places places) {
        double frequency = Math.log1p(places.count()) / Math.log1p(most);
        double earliness = 1 - places.first() / (double) length;
        double score = BIAS
                + KINDS.get(type)
                + FREQUENCY * frequency
                + EARLINESS * earliness * earliness
                + (places.title() ? TITLE : 0)
                + (places.lead() ? LEAD : 0)
                + SUBJECT * places.subject();
        return Math.round(1000 / (1 + Math.exp(-score))) / 1000.0;
    }
}
