package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import io.wiredesk.stages.entities.text.Token;
import io.wiredesk.stages.entities.text.Tokenizer;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.List;

/**
 * News stories of our own with their names marked in the text: {@code [P Hauwa Bello] of [O Daily Trust]}. A line is a paragraph,
 * and {@code = } opens a story with its headline.
 */
final class Stories {

    static final List<String> FILES = List.of(
            "africa.txt",
            "asia.txt",
            "mideast.txt",
            "latin-america.txt",
            "europe.txt",
            "oceania.txt",
            "world.txt",
            "business.txt",
            "public.txt",
            "courts.txt",
            "money.txt",
            "sport.txt",
            "world-desk.txt",
            "public-life.txt");

    private final SentenceSplitter splitter = new SentenceSplitter(new Tokenizer(Abbreviations.load()));

    /** A stretch of text that names something. */
    record Mark(int start, int end, EntityType type) {}

    /** A headline or paragraph with its names. */
    record Paragraph(String text, List<Mark> marks) {}

    /** All stories, in order, each a list of its sentences. */
    List<List<LabelledSentence>> read() {
        List<List<LabelledSentence>> stories = new ArrayList<>();
        for (List<Paragraph> story : paragraphs()) {
            List<LabelledSentence> sentences = new ArrayList<>();
            story.forEach(paragraph -> sentences.addAll(sentences(paragraph)));
            stories.add(sentences);
        }
        return stories;
    }

    /** All stories, in order, each with its headline first. */
    static List<List<Paragraph>> paragraphs() {
        List<List<Paragraph>> stories = new ArrayList<>();
        for (String file : FILES) {
            for (String line : Resources.lines(Stories.class, "stories/" + file)) {
                boolean headline = line.startsWith("= ");
                if (headline) {
                    stories.add(new ArrayList<>());
                }
                stories.get(stories.size() - 1).add(paragraph(headline ? line.substring(2) : line));
            }
        }
        return stories;
    }

    private static Paragraph paragraph(String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
            int close = line.indexOf(']', open);
            if (close < 0 || line.charAt(open + 2) != ' ') {
                throw new IllegalStateException("broken mark in: " + line);
            }
            text.append(line, at, open);
            int start = text.length();
            text.append(line, open + 3, close);
            marks.add(new Mark(start, text.length(), type(line.charAt(open + 1))));
            at = close + 1;
        }
        text.append(line, at, line.length());
        return new Paragraph(text.toString(), marks);
    }

    private List<LabelledSentence> sentences(Paragraph paragraph) {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Sentence sentence :
                splitter.sentences(paragraph.text(), 0, paragraph.text().length())) {
            sentences.add(labelled(sentence, paragraph.marks()));
        }
        return sentences;
    }

    private static EntityType type(char mark) {
        return switch (mark) {
            case 'P' -> EntityType.PERSON;
            case 'O', 'K' -> EntityType.ORGANISATION;
            case 'L' -> EntityType.PLACE;
            case 'M' -> EntityType.OTHER;
            default -> throw new IllegalStateException("unknown mark " + mark);
        };
    }

    private static LabelledSentence labelled(Sentence sentence, List<Mark> marks) {
        List<Labels.Span> names = new ArrayList<>();
        for (Mark mark : marks) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.start() < mark.end() && token.end() > mark.start()) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            boolean free = names.isEmpty() || names.get(names.size() - 1).last() < first;
            if (first >= 0 && free) {
                names.add(new Labels.Span(first, last, mark.type()));
            }
        }
        return new LabelledSentence(sentence, names);
    }
}
