package io.wiredesk.stages.entities;

import java.util.List;
import java.util.Optional;

/**
 * What a story names. All offsets count UTF-16 units of the story's text.
 *
 * @param entities most salient first
 * @param values   dates and amounts of money, in order
 * @param quotes   direct quotes, in order
 */
public record Findings(List<Entity> entities, List<NamedValue> values, List<Quote> quotes) {

    public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    /** What kind of thing a name stands for. */
    public enum EntityType {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }

    /**
     * One thing under all the names that the article gives it.
     *
     * @param id       local to the article: e1, e2 and so on, in the order of {@code entities}
     * @param name     the canonical name: the fullest one in the article
     * @param aliases  the other names, in order of first use
     * @param salience how much the article is about it, from 0 to 1
     * @param links    best first within an authority
     * @param mentions in order
     */
    public record Entity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            double salience,
            List<Link> links,
            List<Mention> mentions) {}

    /** The same thing in an authority's list; the score says how sure that is, from 0 to 1. */
    public record Link(String authority, String id, double score) {}

    /** A span of text that names an entity; the confidence, from 0 to 1, is the share of names like it that are right. */
    public record Mention(int start, int end, double confidence) {}

    /** Kinds of values. */
    public enum ValueType {
        DATE,
        MONEY
    }

    /**
     * A span of text that says a value.
     *
     * @param normalised DATE: ISO 8601, as precise as the text; MONEY: amount and ISO 4217 code; empty when unclear
     */
    public record NamedValue(ValueType type, int start, int end, Optional<String> normalised) {}

    /**
     * A direct quote, without its quotation marks.
     *
     * @param speaker id of the entity that said it; empty when it is unclear
     * @param cue     the word that introduces it, such as {@code said}
     */
    public record Quote(int start, int end, Optional<String> speaker, Optional<String> cue) {}
}
