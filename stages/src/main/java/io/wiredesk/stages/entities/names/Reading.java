package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.entities.Story;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article as sentences: title and standfirst first, then the body paragraph by paragraph. */
public record Reading(String text, List<Passage> passages) {

    /** Reads a story; its paragraphs are its blocks, or what empty lines part when it has none. */
    public static Reading of(Story story, SentenceSplitter splitter) {
        List<Passage> passages = new ArrayList<>();
        addPart(story.title(), Passage.Part.TITLE, splitter, passages);
        addPart(story.standfirst(), Passage.Part.STANDFIRST, splitter, passages);
        int paragraph = 0;
        for (int[] bounds : paragraphs(story)) {
            for (Sentence sentence : splitter.sentences(story.text(), bounds[0], bounds[1])) {
                passages.add(new Passage(Passage.Part.BODY, story.text(), paragraph, sentence));
            }
            paragraph++;
        }
        return new Reading(story.text(), passages);
    }

    private static void addPart(
            Optional<String> text, Passage.Part part, SentenceSplitter splitter, List<Passage> passages) {
        text.ifPresent(t -> {
            for (Sentence sentence : splitter.sentences(t, 0, t.length())) {
                passages.add(new Passage(part, t, 0, sentence));
            }
        });
    }

    /** Start and end of each paragraph of a story's text, in order. */
    public static List<int[]> paragraphs(Story story) {
        List<int[]> bounds = new ArrayList<>();
        if (!story.blocks().isEmpty()) {
            for (CleanText.Span block : story.blocks()) {
                bounds.add(new int[] {block.start(), block.end()});
            }
            return bounds;
        }
        int start = 0;
        while (start <= story.text().length()) {
            int end = story.text().indexOf("\n\n", start);
            end = end < 0 ? story.text().length() : end;
            bounds.add(new int[] {start, end});
            start = end + 2;
        }
        return bounds;
    }

    public List<Sentence> sentences() {
        return passages.stream().map(Passage::sentence).toList();
    }
}
