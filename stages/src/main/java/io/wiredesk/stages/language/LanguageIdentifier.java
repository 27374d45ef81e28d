package io.wiredesk.stages.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: by its script where only one language is written in it, else by its commonest words, and where
 * these leave a doubt by a model of character n-grams (Apache OpenNLP's, 103 languages), with what the document declares as a
 * prior. The model is loaded on first use, once. Safe
 * for use by several threads.
 */
public final class LanguageIdentifier {

    /** What is known when nothing is known. */
    public static final String UNKNOWN = "und";

    private static final String MODEL = "/langdetect-183.bin";
    private static final int MAX_UNITS = 2_000;
    private static final int MIN_LETTERS = 40;
    /** Below this the model's first guess is not better than what the document declares. */
    private static final double SURE = 0.5;

    /** Codes of the model for which BCP 47 has an individual or more common tag. */
    private static final Map<String, String> TAGS = Map.of(
            "cmn", "zh", "nob", "nb", "nno", "nn", "pes", "fa", "lvs", "lv", "ekk", "et", "fil", "tl", "plt", "mg");

    private final FunctionWords words = new FunctionWords();

    /** @param declared the language that the envelope or the document declares, if any */
    public String identify(String text, Optional<String> declared) {
        String sample = text.length() > MAX_UNITS ? text.substring(0, MAX_UNITS) : text;
        Optional<String> prior = declared.flatMap(LanguageIdentifier::primary);
        Scripts scripts = Scripts.of(sample);
        return scripts.language()
                .or(() -> scripts.letters() < MIN_LETTERS ? prior : words.language(sample, prior))
                .orElseGet(() -> scripts.letters() == 0 ? UNKNOWN : byModel(sample, scripts.letters(), prior));
    }

    private static String byModel(String sample, int letters, Optional<String> prior) {
        Language[] guesses = new LanguageDetectorME(Model.INSTANCE).predictLanguages(sample);
        String best = tag(guesses[0].getLang());
        double confidence = guesses[0].getConfidence();
        if (prior.isPresent()) {
            boolean doubtful = confidence < SURE && among(prior.get(), guesses);
            return doubtful ? prior.get() : best;
        }
        return letters < MIN_LETTERS && confidence < SURE ? UNKNOWN : best;
    }

    /** Whether the declared language is one of the model's first guesses. */
    private static boolean among(String prior, Language[] guesses) {
        for (int i = 0; i < Math.min(5, guesses.length); i++) {
            if (tag(guesses[i].getLang()).equals(prior)) {
                return true;
            }
        }
        return false;
    }

    private static String tag(String iso3) {
        String known = TAGS.get(iso3);
        return known != null ? known : Iso639.TWO_LETTERS.getOrDefault(iso3, iso3);
    }

    /** The language of a declared tag without its region: {@code en} of {@code en_GB}. */
    private static Optional<String> primary(String declared) {
        Locale locale = Locale.forLanguageTag(declared.trim().replace('_', '-'));
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals(UNKNOWN) ? Optional.empty() : Optional.of(language);
    }

    /** Three-letter codes with the two-letter codes that BCP 47 prefers. */
    private static final class Iso639 {

        static final Map<String, String> TWO_LETTERS = twoLetters();

        private static Map<String, String> twoLetters() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
            }
            return Map.copyOf(codes);
        }
    }

    /** Loaded when a text first needs it. */
    private static final class Model {

        static final LanguageDetectorModel INSTANCE = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
