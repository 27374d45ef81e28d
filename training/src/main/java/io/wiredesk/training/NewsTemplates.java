package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Token;
import io.wiredesk.stages.entities.text.Tokenizer;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Short news stories of our own, each filled several times with invented names: companies, unions, villages and people that the
 * open sets lack. The same seed gives the same stories.
 */
final class NewsTemplates {

    private static final long SEED = 7_919;

    private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());
    private final Random random = new Random(SEED);
    private final Fillers fillers;

    NewsTemplates(Cities cities) {
        fillers = new Fillers(random, cities);
    }

    /** Every story filled so many times. */
    List<List<LabelledSentence>> stories(int times) {
        List<List<LabelledSentence>> stories = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String template : Resources.lines(NewsTemplates.class, "templates.txt")) {
                stories.add(story(template));
            }
        }
        return stories;
    }

    private List<LabelledSentence> story(String template) {
        fillers.forget();
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String sentence : template.split("\\|\\|")) {
            sentences.add(sentence(sentence.strip().split(" ")));
        }
        return sentences;
    }

    private LabelledSentence sentence(String[] words) {
        StringBuilder text = new StringBuilder();
        List<int[]> bounds = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        for (String word : words) {
            boolean slot = word.startsWith("{");
            String filled = slot ? fillers.fill(word.substring(1, word.length() - 1)) : word;
            text.append(text.isEmpty() ? "" : " ");
            if (slot) {
                bounds.add(new int[] {text.length(), text.length() + filled.length()});
                types.add(type(word.charAt(1)));
            }
            text.append(filled);
        }
        Sentence sentence = new Sentence(tokenizer.tokens(text, 0, text.length()));
        List<Labels.Span> names = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            names.add(span(sentence, bounds.get(i), types.get(i)));
        }
        return new LabelledSentence(sentence, names);
    }

    private static EntityType type(char slot) {
        return switch (slot) {
            case 'P', 'S' -> EntityType.PERSON;
            case 'L', 'C' -> EntityType.PLACE;
            case 'D', 'E' -> EntityType.OTHER;
            default -> EntityType.ORGANISATION;
        };
    }

    private static Labels.Span span(Sentence sentence, int[] bounds, EntityType type) {
        int first = 0;
        int last = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            first = token.start() <= bounds[0] ? i : first;
            last = token.start() < bounds[1] ? i : last;
        }
        return new Labels.Span(first, last, type);
    }
}
