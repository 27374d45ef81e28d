package io.wiredesk.stages.entities.aliases;

import java.util.List;

/** When a shorter name of one type may stand for a fuller one. */
interface AliasRule {

    /** Under which a fuller name is found. */
    List<String> handles(Naming name);

    /** Under which a shorter name looks for fuller ones. */
    List<String> lookups(Naming name);

    /** Whether the shorter name can stand for the fuller one. */
    boolean fits(Naming shorter, Naming fuller);
}
