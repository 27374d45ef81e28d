package io.wiredesk.stages;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.entities.Findings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * An enriched article: its story without residue, and what it is about.
 *
 * @param facts    what the document says about itself
 * @param story    the story and the ledger of what was taken out of it
 * @param language BCP 47 tag, {@code und} when it could not be told
 * @param findings what the story names
 * @param versions what made this
 */
public record Article(Facts facts, CleanText story, String language, Findings findings, Versions versions) {

    /**
     * What the document says about itself.
     *
     * @param title             without the site's name
     * @param byline            people only
     * @param dateline          the place that opens an agency story, as printed
     */
    public record Facts(
            Optional<String> title,
            Optional<String> standfirst,
            List<String> byline,
            Optional<String> dateline,
            Optional<String> section,
            List<String> tags,
            Published published,
            List<Media> media,
            Optional<Rights> rights) {

        /** When it was published. */
        public Instant publishedAt() {
            return published.at();
        }

        /** Where {@link #publishedAt()} comes from. */
        public String publishedEvidence() {
            return published.evidence();
        }
    }

    /**
     * When an article was published.
     *
     * @param at       never later than the document was first seen plus a small tolerance; midnight UTC when only the day is known
     * @param evidence {@code feed}, {@code ndjson}, {@code archive}, {@code json-ld}, {@code meta}, {@code time}, {@code url} or
     *                 {@code first-seen}; {@code time} is also a day that the page shows
     * @param day      the day as the publisher gives it, in its own time zone; empty when it gives none
     * @param timed    whether more than the day is known
     */
    public record Published(Instant at, String evidence, Optional<LocalDate> day, boolean timed) {

        /** A time whose zone is not known. */
        public static Published of(Instant at, String evidence) {
            return new Published(
                    at, evidence, Optional.of(at.atOffset(ZoneOffset.UTC).toLocalDate()), true);
        }
    }

    /** A picture or film: what its caption and its credit say. At least one of the three is there. */
    public record Media(Optional<String> caption, Optional<String> photographer, Optional<String> agency) {}

    /** What copyright and agency lines say. At least one of the three is there. */
    public record Rights(Optional<String> holder, Optional<Integer> year, Optional<String> agency) {}

    /** Versions of the cleaner's code, of its rule files, and of the entity finder with its model. */
    public record Versions(String cleaner, String rules, String entities) {}
}
