package io.wiredesk.stages.entities.aliases;

import java.util.Collection;
import java.util.List;

/** When a shorter name of one type may stand for a fuller one. Implementations are immutable. */
interface AliasRule {

    /** The words of a name without what makes no difference; never empty. */
    List<String> plain(Naming name);

    /** Under which a fuller name is found. */
    Collection<String> handles(Candidate name);

    /** Under which a shorter name looks for fuller ones. */
    Collection<String> lookups(Candidate name);

    /** Whether the shorter name can stand for the fuller one. */
    boolean fits(Candidate shorter, Candidate fuller);

    /** Whether it can where it fits no other name of the article. */
    boolean fitsLoosely(Candidate shorter, Candidate fuller, Article article);
}
