package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.resources.Resources;
import java.util.List;
import java.util.Set;

/** Events, works, products: what stands behind "of" may be left out, and a country or people in front ("Carnation Revolution" for "Portuguese Carnation Revolution"). Immutable. */
final class OtherAliases extends PhraseAliases {

    private static final int MIN_LETTERS = 4;

    private final KnownPlaces places;
    private final Set<String> connecting = Resources.set("entities/connecting-words.txt");
    private final Set<String> heads = Resources.set("entities/other-short-heads.txt");
    private final Set<String> leftOut = Resources.set("entities/left-out-in-front.txt");

    OtherAliases(PlainWords words, AcronymForms acronyms, KnownPlaces places) {
        super(words, acronyms);
        this.places = places;
    }

    @Override
    boolean isStart(Candidate shorter, List<String> rest) {
        return shorter.size() > 1 && connecting.contains(rest.get(0)) && !places.isPeople(shorter.plain());
    }

    @Override
    boolean isEnd(Candidate shorter, List<String> front) {
        boolean several = shorter.size() > 1 || front.size() > 1;
        return several
                && (places.isPlace(front) || places.isPeople(front))
                && !connecting.contains(front.get(front.size() - 1));
    }

    @Override
    boolean mayBeHead(Candidate word) {
        return heads.contains(word.first());
    }

    /** "Avalon" for "Toyota Avalon" of an article that names Toyota, "Keno" for "SS Keno", "Eurovision 2009" for "Eurovision Song Contest 2009". */
    @Override
    boolean isVariant(Candidate shorter, Candidate fuller, Article article) {
        int more = fuller.size() - shorter.size();
        boolean end = shorter.ends(fuller)
                && isDistinct(shorter)
                && isLeftOut(fuller.plain().subList(0, more), article);
        boolean edition = shorter.size() == 2 && more > 0 && isNumber(shorter.last());
        return end
                || edition
                        && shorter.first().equals(fuller.first())
                        && shorter.last().equals(fuller.last())
                || isPartOfTitle(shorter, fuller)
                || shorter.size() == 1 && fuller.size() == 1 && fuller.first().equals(shorter.first() + "s");
    }

    private boolean isDistinct(Candidate name) {
        return !places.isPeople(name.plain())
                && (name.size() > 1 || name.first().length() >= MIN_LETTERS);
    }

    private boolean isLeftOut(List<String> front, Article article) {
        return front.size() == 1 && leftOut.contains(front.get(0)) || article.isOrganisation(front);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
