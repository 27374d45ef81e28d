package io.wiredesk.training;

import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.entities.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Writes sentences as headlines do: in title case or in capitals. Not safe for several threads. */
final class Headlines {

    private static final int MIN_TOKENS = 6;
    private static final int MAX_TOKENS = 24;

    private final Random random;

    Headlines(long seed) {
        random = new Random(seed);
    }

    /** A share of the sentences, each as a document of its own, one in three in capitals. */
    List<List<LabelledSentence>> of(List<List<LabelledSentence>> documents, double share) {
        List<List<LabelledSentence>> headlines = new ArrayList<>();
        for (List<LabelledSentence> document : documents) {
            for (LabelledSentence sentence : document) {
                int size = sentence.sentence().size();
                if (random.nextDouble() < share && size >= MIN_TOKENS && size <= MAX_TOKENS) {
                    headlines.add(List.of(headline(sentence, random.nextInt(3) == 0)));
                }
            }
        }
        return headlines;
    }

    private static LabelledSentence headline(LabelledSentence sentence, boolean capitals) {
        UnaryOperator<String> change = capitals ? form -> form.toUpperCase(Locale.ROOT) : Headlines::title;
        List<Token> tokens = sentence.sentence().tokens().stream()
                .map(token -> new Token(token.start(), token.end(), change.apply(token.form())))
                .toList();
        return new LabelledSentence(new Sentence(tokens), sentence.names());
    }

    private static String title(String form) {
        boolean small = form.length() < 4 && !form.equals("is") && !form.equals("he");
        return small ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
}
