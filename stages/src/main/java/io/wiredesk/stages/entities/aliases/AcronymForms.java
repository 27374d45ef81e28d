package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.names.Acronyms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The acronyms that a name may have: its initials with or without its small words, without the country in front ("SEC" for "U.S.
 * Securities and Exchange Commission") and without the legal form behind. At least two letters. Immutable.
 */
final class AcronymForms {

    private static final int MIN_LETTERS = 2;

    private final Countries countries;
    private final Set<String> legalForms;

    AcronymForms(Countries countries, Set<String> legalForms) {
        this.countries = countries;
        this.legalForms = legalForms;
    }

    Set<String> of(List<String> words) {
        Set<String> forms = new LinkedHashSet<>();
        if (words.size() >= MIN_LETTERS) {
            add(words, forms);
            int first = isCountry(words.get(0))
                    ? 1
                    : words.size() > 2 && isCountry(words.get(0) + ' ' + words.get(1)) ? 2 : 0;
            int last = legalForms.contains(words.get(words.size() - 1)) ? words.size() - 1 : words.size();
            add(words.subList(first, last), forms);
        }
        return forms;
    }

    private boolean isCountry(String name) {
        return countries.code(name).isPresent() || countries.codeOfDemonym(name).isPresent();
    }

    private static void add(List<String> words, Set<String> forms) {
        for (boolean small : new boolean[] {false, true}) {
            String initials = initials(words, small);
            if (initials.length() >= MIN_LETTERS) {
                forms.add(initials);
            }
        }
    }

    private static String initials(List<String> words, boolean small) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean counts = Character.isLetterOrDigit(word.charAt(0)) && (small || !Acronyms.isSmall(word));
            int at = counts ? 0 : -1;
            while (at >= 0 && at < word.length()) {
                initials.append(word.charAt(at));
                at = word.indexOf('-', at) < 0 ? -1 : word.indexOf('-', at) + 1;
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
