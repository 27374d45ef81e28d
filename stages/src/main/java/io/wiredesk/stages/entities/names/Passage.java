package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.text.Sentence;

/**
 * A sentence of an article.
 *
 * @param part      where it stands
 * @param text      the text of the whole part
 * @param paragraph number of its paragraph in the part
 */
public record Passage(Part part, String text, int paragraph, Sentence sentence) {

    /** The parts of an article. Offsets of the title and the standfirst are those of the part itself. */
    public enum Part {
        TITLE,
        STANDFIRST,
        BODY
    }

    public boolean inBody() {
        return part == Part.BODY;
    }

    String form(int index) {
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).form();
    }

    boolean capitalised(int index) {
        return index >= 0 && index < sentence.size() && sentence.token(index).capitalised();
    }
}
