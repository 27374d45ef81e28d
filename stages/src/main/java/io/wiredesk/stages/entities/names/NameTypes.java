package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.resources.Resources;
import java.util.Set;

/** What the words of a name say of its type, where the tagger is not sure. */
final class NameTypes {

    private static final double SURE = 0.9;

    private final Titles titles;
    private final Set<String> givenNames = Resources.set("entities/given-names.txt");
    private final Set<String> heads = heads();
    private final Set<String> companies = companies();
    private final Set<String> endings = Resources.set("entities/organisation-endings.txt");
    private final Set<String> otherHeads = Resources.set("entities/other-heads.txt");
    private final Set<String> otherStarts = Resources.set("entities/other-starts.txt");

    NameTypes(Titles titles) {
        this.titles = titles;
    }

    /** Words that end the names of organisations. */
    static Set<String> heads() {
        Set<String> heads = Resources.set("entities/organisation-heads.txt");
        heads.addAll(Resources.set("entities/organisation-certain-heads.txt"));
        heads.addAll(Resources.set("entities/company-suffixes.txt"));
        return heads;
    }

    private static Set<String> companies() {
        Set<String> companies = Resources.set("entities/organisation-certain-heads.txt");
        companies.addAll(Resources.set("entities/company-suffixes.txt"));
        return companies;
    }

    FoundName mend(Passage passage, FoundName name) {
        if (isTitledPerson(passage, name) || isGivenName(passage, name)) {
            return name.withType(EntityType.PERSON);
        }
        if (name.type() == EntityType.PERSON && name.length() > 1 && companies.contains(passage.form(name.last()))) {
            return name.withType(EntityType.ORGANISATION);
        }
        if (name.type() == EntityType.PLACE && name.length() > 2 && endings.contains(lastTwo(passage, name))) {
            return name.withType(EntityType.ORGANISATION);
        }
        return isOther(passage, name) ? name.withType(EntityType.OTHER) : name;
    }

    private static String lastTwo(Passage passage, FoundName name) {
        return passage.form(name.last() - 1) + ' ' + passage.form(name.last());
    }

    /** "Judge Philippa Strand" is a person, "Justice Department" is none. */
    private boolean isTitledPerson(Passage passage, FoundName name) {
        return name.length() > 1
                && titles.isHonorific(passage.form(name.first()))
                && givenNames.contains(passage.form(name.first() + 1))
                && !heads.contains(passage.form(name.last()));
    }

    private boolean isGivenName(Passage passage, FoundName name) {
        boolean twoOrThree = name.length() == 2 || name.length() == 3;
        return twoOrThree
                && name.confidence() < SURE
                && givenNames.contains(passage.form(name.first()))
                && !heads.contains(passage.form(name.last()));
    }

    /** Storms, prizes and laws are neither people nor organisations nor places. */
    private boolean isOther(Passage passage, FoundName name) {
        return name.length() > 1
                && (otherHeads.contains(passage.form(name.last())) || otherStarts.contains(passage.form(name.first())));
    }
}
