package io.wiredesk.stages.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measures of extraction: counts over a set, each page added once. */
final class Scores {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precision;
    private double recall;
    private int withOutput;
    private int withGold;
    private double wordF1;
    private int exact;
    private int pages;
    private long truePositives;
    private long falsePositives;
    private long falseNegatives;

    /** Segments that have to be in the output, and segments that must not be. */
    void addSegments(List<String> with, List<String> without, String output) {
        String folded = fold(output);
        long found =
                with.stream().filter(segment -> folded.contains(fold(segment))).count();
        truePositives += found;
        falseNegatives += with.size() - found;
        falsePositives += without.stream()
                .filter(segment -> folded.contains(fold(segment)))
                .count();
        pages++;
    }

    void addBody(String gold, String output) {
        pages++;
        List<String> goldWords = words(gold);
        List<String> outputWords = words(output);
        exact += goldWords.equals(outputWords) ? 1 : 0;
        double[] shingles = overlap(shingles(goldWords), shingles(outputWords));
        if (!outputWords.isEmpty()) {
            withOutput++;
            precision += shingles[0];
        }
        if (!goldWords.isEmpty()) {
            withGold++;
            recall += shingles[1];
        }
        double[] bag = overlap(lower(goldWords), lower(outputWords));
        wordF1 += goldWords.isEmpty() ? outputWords.isEmpty() ? 1 : 0 : f1(bag[0], bag[1]);
    }

    void addParagraphs(List<String> gold, String output) {
        List<String> left = new ArrayList<>(
                gold.stream().map(Scores::reduce).filter(p -> !p.isEmpty()).toList());
        int wanted = left.size();
        int given = 0;
        int found = 0;
        for (String line : output.split("\n")) {
            String paragraph = reduce(line);
            given += paragraph.isEmpty() ? 0 : 1;
            found += !paragraph.isEmpty() && left.remove(paragraph) ? 1 : 0;
        }
        truePositives += found;
        falsePositives += given - found;
        falseNegatives += wanted - found;
        exact += found == given && found == wanted ? 1 : 0;
        pages++;
    }

    String counts() {
        double p = (double) truePositives / (truePositives + falsePositives);
        double r = (double) truePositives / (truePositives + falseNegatives);
        return String.format(
                Locale.ROOT, "P %.3f R %.3f F %.3f, %d pages, %d exactly right", p, r, f1(p, r), pages, exact);
    }

    String bodies() {
        double p = precision / withOutput;
        double r = recall / withGold;
        return String.format(
                Locale.ROOT,
                "shingle P %.3f R %.3f F1 %.3f, word F1 %.3f, exactly right %.3f, %d pages",
                p,
                r,
                f1(p, r),
                wordF1 / pages,
                (double) exact / pages,
                pages);
    }

    private static double f1(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    static String reduce(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> shingles(List<String> words) {
        if (words.size() < 4) {
            return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        }
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 4)));
        }
        return shingles;
    }

    /** Precision and recall of two multisets. */
    private static double[] overlap(List<String> gold, List<String> output) {
        Map<String, Integer> counts = new HashMap<>();
        gold.forEach(item -> counts.merge(item, 1, Integer::sum));
        int found = 0;
        for (String item : output) {
            if (counts.merge(item, -1, Integer::sum) >= 0) {
                found++;
            }
        }
        if (gold.isEmpty() && output.isEmpty()) {
            return new double[] {1, 1};
        }
        double p = output.isEmpty() ? 0 : (double) found / output.size();
        double r = gold.isEmpty() ? 0 : (double) found / gold.size();
        return new double[] {p, r};
    }
}
