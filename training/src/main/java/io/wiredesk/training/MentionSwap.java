package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Token;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Gives the people and places of a document other names, the same name everywhere in it, so that what is learned is how names are
 * used and not which ones a set happens to hold (mention replacement, Dai and Adel 2020). Not safe for several threads.
 */
final class MentionSwap {

    private final List<String> people = Resources.lines(MentionSwap.class, "people.txt");
    private final List<String> places = Resources.lines(MentionSwap.class, "places.txt");
    private final List<String> organisations = Resources.lines(MentionSwap.class, "organisations.txt");
    private final List<String> single =
            organisations.stream().filter(name -> name.indexOf(' ') < 0).toList();
    private final Countries countries;
    private final Random random;
    private final Map<String, String> swapped = new HashMap<>();

    MentionSwap(Countries countries, long seed) {
        this.countries = countries;
        random = new Random(seed);
    }

    /** How likely a name of a kind is swapped. */
    record Shares(double people, double places, double organisations) {}

    List<LabelledSentence> swap(List<LabelledSentence> document, Shares shares) {
        swapped.clear();
        Map<EntityType, Boolean> chosen = new HashMap<>();
        chosen.put(EntityType.PERSON, random.nextDouble() < shares.people());
        for (LabelledSentence sentence : document) {
            sentence.names().forEach(name -> plan(sentence, name, shares, chosen));
        }
        return document.stream().map(this::rewrite).toList();
    }

    private void plan(LabelledSentence sentence, Labels.Span name, Shares shares, Map<EntityType, Boolean> chosen) {
        String text = key(sentence, name);
        if (swapped.containsKey(text)) {
            return;
        }
        String other = text.substring(1);
        if (name.type() == EntityType.PERSON && chosen.get(EntityType.PERSON)) {
            planPerson(text);
            return;
        } else if (name.type() == EntityType.PLACE && isTown(other) && random.nextDouble() < shares.places()) {
            other = pick(places);
        } else if (name.type() == EntityType.ORGANISATION
                && !other.equals(other.toUpperCase(Locale.ROOT))
                && random.nextDouble() < shares.organisations()) {
            other = pick(other.indexOf(' ') < 0 ? single : organisations);
        }
        swapped.put(text, other);
    }

    private boolean isTown(String text) {
        return countries.code(text).isEmpty() && text.indexOf(' ') < 0 && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A full name also swaps the surname that stands alone for it. */
    private void planPerson(String text) {
        String[] words = text.substring(1).split(" ");
        String other = pick(people);
        int cut = other.indexOf(' ');
        String surname = other.substring(cut + 1);
        String last = text.charAt(0) + words[words.length - 1];
        if (swapped.containsKey(last)) {
            surname = swapped.get(last);
            other = other.substring(0, cut) + ' ' + surname;
        }
        swapped.put(text, words.length == 1 ? surname : other);
        if (words.length > 1) {
            swapped.putIfAbsent(last, surname);
            swapped.putIfAbsent(text.charAt(0) + words[0], other.substring(0, cut));
        }
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static String key(LabelledSentence sentence, Labels.Span name) {
        return name.type().name().substring(0, 1) + sentence.text(name);
    }

    private LabelledSentence rewrite(LabelledSentence sentence) {
        List<Token> tokens = new ArrayList<>();
        List<Labels.Span> names = new ArrayList<>();
        int at = 0;
        for (Labels.Span name : sentence.names()) {
            copy(sentence, at, name.first(), tokens);
            int first = tokens.size();
            String text = key(sentence, name);
            String other = swapped.get(text);
            if (other.equals(text.substring(1))) {
                copy(sentence, name.first(), name.last() + 1, tokens);
            } else {
                for (String word : other.split(" ")) {
                    add(word, tokens);
                }
            }
            names.add(new Labels.Span(first, tokens.size() - 1, name.type()));
            at = name.last() + 1;
        }
        copy(sentence, at, sentence.sentence().size(), tokens);
        return new LabelledSentence(new Sentence(tokens), names);
    }

    private static void copy(LabelledSentence sentence, int from, int to, List<Token> tokens) {
        for (int i = from; i < to; i++) {
            add(sentence.sentence().token(i).form(), tokens);
        }
    }

    /** Offsets are those of the words joined by spaces. */
    private static void add(String form, List<Token> tokens) {
        int start = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end() + 1;
        tokens.add(new Token(start, start + form.length(), form));
    }
}
