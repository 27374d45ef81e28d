package io.wiredesk.stages.clean.score;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a page's blocks before the model looks at them.
 *
 * @param titles      what the envelope and the head of the page call the article
 * @param description what the head of the page says of the article
 * @param body        the article text that the page states for machines
 * @param title       index of the headline, -1 when none was found
 * @param residue     for each block the class of what a rule takes out of it, by its ordinal; -1 when no rule does
 * @param cut         for each block the share of its text that rules take out
 */
public record Clues(
        List<String> titles,
        Optional<String> description,
        Optional<String> body,
        int title,
        byte[] residue,
        float[] cut,
        Wording wording) {}
