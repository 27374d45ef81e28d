package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.names.Acronyms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names that are phrases, of organisations, places and other things: an acronym of the fuller name, its first or its last words. Immutable. */
abstract class PhraseAliases implements AliasRule {

    private static final String ACRONYM = "acronym ";
    private static final String LETTERS = "letters ";

    private final PlainWords words;
    private final AcronymForms acronyms;
    private final PhraseVariants variants;

    PhraseAliases(PlainWords words, AcronymForms acronyms) {
        this.words = words;
        this.acronyms = acronyms;
        variants = new PhraseVariants(words);
    }

    @Override
    public final List<String> plain(Naming name) {
        return words.of(name.words());
    }

    @Override
    public final Collection<String> handles(Candidate name) {
        List<String> handles = new ArrayList<>();
        acronyms.of(name.name().words()).forEach(acronym -> handles.add(ACRONYM + acronym));
        if (name.size() > 1) {
            handles.add(name.first());
            handles.add(name.last());
            handles.add(variants.head(name));
        }
        handles.add(LETTERS + PhraseVariants.letters(name.plain()));
        return handles;
    }

    @Override
    public final Collection<String> lookups(Candidate name) {
        List<String> lookups = new ArrayList<>();
        if (isAcronym(name)) {
            lookups.add(ACRONYM + Acronyms.letters(name.name().words().get(0)));
        }
        lookups.add(name.first());
        lookups.add(name.last());
        lookups.add(LETTERS + PhraseVariants.letters(name.plain()));
        return lookups;
    }

    static boolean isAcronym(Candidate name) {
        return name.name().words().size() == 1
                && Acronyms.isAcronym(name.name().words().get(0));
    }

    @Override
    public final boolean fits(Candidate shorter, Candidate fuller) {
        boolean acronym = isAcronym(shorter)
                && acronyms.of(fuller.name().words())
                        .contains(Acronyms.letters(shorter.name().words().get(0)));
        return acronym
                || shorter.opens(fuller) && isStart(shorter, fuller.plain().subList(shorter.size(), fuller.size()))
                || shorter.ends(fuller) && isEnd(shorter, fuller.plain().subList(0, fuller.size() - shorter.size()));
    }

    @Override
    public final boolean fitsLoosely(Candidate shorter, Candidate fuller, Article article) {
        return PhraseVariants.isRespelt(shorter, fuller)
                || PhraseVariants.isTurned(shorter, fuller)
                || PhraseVariants.isShortenedInFront(shorter, fuller)
                || variants.isHead(shorter, fuller) && mayBeHead(shorter)
                || isVariant(shorter, fuller, article);
    }

    final boolean isPartOfTitle(Candidate shorter, Candidate fuller) {
        return variants.isPartOfTitle(shorter, fuller);
    }

    /** Whether a word may stand for the one name that it is the head of. */
    abstract boolean mayBeHead(Candidate word);

    /** Whether it may stand for it in some other way that only names of this type know. */
    abstract boolean isVariant(Candidate shorter, Candidate fuller, Article article);

    /** Whether the shorter name stands for one that goes on with the rest. */
    abstract boolean isStart(Candidate shorter, List<String> rest);

    /** Whether the shorter name stands for one that has these words in front. */
    abstract boolean isEnd(Candidate shorter, List<String> front);
}
