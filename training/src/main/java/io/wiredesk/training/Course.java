package io.wiredesk.training;

import io.wiredesk.stages.entities.tagger.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** Several passes of a perceptron over shuffled documents. The order comes from a fixed seed. */
final class Course {

    private static final long SEED = 20_261_123;

    private final Perceptron.Settings settings;
    private final Consumer<String> progress;

    Course(Perceptron.Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    Model train(List<Example> examples, int epochs) {
        Perceptron perceptron = new Perceptron(settings);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = pass(perceptron, order, random);
            progress.accept(String.format(Locale.ROOT, "pass %d of %d: %,d sentences corrected", epoch, epochs, wrong));
        }
        return perceptron.model();
    }

    private static int pass(Perceptron perceptron, List<Example> order, Random random) {
        int wrong = 0;
        for (Example example : order) {
            boolean second = random.nextBoolean();
            for (Example.Item item : example.sentences()) {
                int[][] more = second && item.second() != null ? item.second() : item.alone();
                wrong += perceptron.learn(item, more) ? 1 : 0;
            }
        }
        return wrong;
    }
}
