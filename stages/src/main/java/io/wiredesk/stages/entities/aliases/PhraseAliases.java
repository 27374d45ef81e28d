package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.names.Acronyms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names that are phrases, of organisations, places and other things: an acronym of the fuller name, its first or its last words. Immutable. */
abstract class PhraseAliases implements AliasRule {

    private static final String ACRONYM = "acronym ";

    private final PlainWords words;
    private final AcronymForms acronyms;

    PhraseAliases(PlainWords words, AcronymForms acronyms) {
        this.words = words;
        this.acronyms = acronyms;
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
        }
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
        return lookups;
    }

    private static boolean isAcronym(Candidate name) {
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

    /** Whether the shorter name stands for one that goes on with the rest. */
    abstract boolean isStart(Candidate shorter, List<String> rest);

    /** Whether the shorter name stands for one that has these words in front. */
    abstract boolean isEnd(Candidate shorter, List<String> front);
}
