package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.names.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One use of a name in an article.
 *
 * @param words     its words, without title and possessive
 * @param surface   as printed, white space folded
 * @param honorific the form of address before it, such as Mr
 * @param part      where it stands; in the title and the standfirst it is evidence only
 * @param start     offset in the part of the article
 * @param end       offset behind it
 */
public record Naming(
        EntityType type,
        List<String> words,
        String surface,
        Optional<String> honorific,
        Passage.Part part,
        int start,
        int end,
        double confidence)
        implements Comparable<Naming> {

    private static final Comparator<Naming> ORDER =
            Comparator.comparing(Naming::part).thenComparingInt(Naming::start);

    /** In the order of the article. */
    @Override
    public int compareTo(Naming other) {
        return ORDER.compare(this, other);
    }

    public boolean inBody() {
        return part == Passage.Part.BODY;
    }

    String lastWord() {
        return words.get(words.size() - 1);
    }
}
