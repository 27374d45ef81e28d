package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.resources.Resources;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words around a quotation that tell who said it. Immutable. */
final class Cues {

    private final Set<String> verbs = Resources.set("entities/cue-verbs.txt");

    private final Set<String> groups = Resources.set("entities/group-nouns.txt");

    private static final Map<String, Reference> REFERENCES =
            Map.of("he", Reference.HE, "she", Reference.SHE, "it", Reference.IT);

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "one", "another", "others", "both",
            "some", "many");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "at", "from", "in", "with", "by", "to", "near", "on", "about", "against", "between", "among",
            "under", "over", "like", "than");

    private static final Set<String> PASSED_OVER = Set.of(
            "has",
            "have",
            "had",
            "was",
            "is",
            "also",
            "later",
            "then",
            "further",
            "once",
            "earlier",
            "previously",
            "repeatedly",
            "now",
            "still",
            "even",
            "recently",
            "reportedly",
            "simply",
            "just",
            "be",
            "been",
            "never",
            "often",
            "only");

    boolean isVerb(String form) {
        return verbs.contains(form.toLowerCase(Locale.ROOT));
    }

    /** "he", "she" and "it". */
    Optional<Reference> pronoun(String form) {
        return Optional.ofNullable(REFERENCES.get(form.toLowerCase(Locale.ROOT)));
    }

    /** A kind of organisation that "the" may stand before: "company", "union". */
    boolean isGroup(String form) {
        return groups.contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isPronoun(String form) {
        return PRONOUNS.contains(form.toLowerCase(Locale.ROOT));
    }

    boolean isPreposition(String form) {
        return PREPOSITIONS.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Auxiliary verbs and adverbs between a subject and its verb. */
    boolean isPassedOver(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return PASSED_OVER.contains(lower) || lower.length() > 4 && lower.endsWith("ly");
    }
}
