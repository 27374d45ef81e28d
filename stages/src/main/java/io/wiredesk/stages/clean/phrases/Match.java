package io.wiredesk.stages.clean.phrases;

/**
 * What a rule found in a text.
 *
 * @param residue code of the class of residue
 * @param rule    name of the rule
 * @param whole   whether the whole text goes; else only the part from {@code start} to {@code end}
 * @param start   offset of the first unit of what goes
 * @param end     offset behind its last unit
 * @param phrase  offset behind the phrase itself, at most {@code end}
 */
public record Match(String residue, String rule, boolean whole, int start, int end, int phrase) {}
