package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * A story of our own with its names, from which the model does not learn.
 *
 * @param text   headline and paragraphs with an empty line between them
 * @param words  how many there are between white space
 * @param names  in order, without overlap
 */
public record OwnStory(String text, int words, List<Name> names) {

    private static final String GAP = "\n\n";

    /** A name with its offsets in the text. */
    public record Name(EntityType type, int start, int end) {}

    /** The stories that are held back, in order. */
    public static List<OwnStory> heldBack() {
        List<List<Stories.Paragraph>> stories = Stories.paragraphs();
        List<OwnStory> heldBack = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (TrainingSet.isHeldBack(i)) {
                heldBack.add(of(stories.get(i)));
            }
        }
        return heldBack;
    }

    private static OwnStory of(List<Stories.Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        for (Stories.Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : GAP);
            for (Stories.Mark mark : paragraph.marks()) {
                names.add(new Name(mark.type(), text.length() + mark.start(), text.length() + mark.end()));
            }
            text.append(paragraph.text());
        }
        return new OwnStory(text.toString(), text.toString().split("\\s+").length, names);
    }
}
