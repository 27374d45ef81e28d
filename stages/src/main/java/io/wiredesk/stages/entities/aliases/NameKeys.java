package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Two names with one key are the same name: spelling, an article, a company's legal form make no difference. */
final class NameKeys {

    private static final int LONGEST_COUNTRY = 3;
    private static final String COMMON = "common ";

    private final KnownPlaces places;
    private final KnownOrganisations organisations;
    private final PlainWords words;
    private final Set<String> legalForms;

    NameKeys(KnownPlaces places, KnownOrganisations organisations, PlainWords words) {
        this.places = places;
        this.organisations = organisations;
        this.words = words;
        legalForms = words.all(Resources.set("entities/legal-forms.txt"));
    }

    String key(EntityType type, String name, List<String> nameWords) {
        return switch (type) {
            case PLACE -> place(words.of(nameWords));
            case ORGANISATION -> (isCommon(nameWords) ? COMMON : "") + organisation(name, nameWords);
            case PERSON -> String.join(" ", words.of(nameWords));
            case OTHER -> (isCommon(nameWords) ? COMMON : "") + singular(words.of(nameWords));
        };
    }

    /** In small letters throughout: hardly the name that is printed with capitals elsewhere. */
    private static boolean isCommon(List<String> nameWords) {
        return nameWords.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    private String place(List<String> plain) {
        return places.country(plain).map(code -> "country " + code).orElseGet(() -> String.join(" ", plain));
    }

    /** "Government of India" and "Indian Government", "U.S. Navy" and "United States Navy". */
    private List<String> ofCountry(List<String> plain) {
        int size = plain.size();
        for (int length = 1; length <= LONGEST_COUNTRY && length < size; length++) {
            Optional<String> front = places.countryNamed(plain.subList(0, length));
            if (front.isPresent()) {
                return named(front.get(), plain.subList(length, size));
            }
            Optional<String> back = places.country(plain.subList(size - length, size));
            if (back.isPresent() && size == length + 2 && plain.get(1).equals("of")) {
                return named(back.get(), plain.subList(0, 1));
            }
        }
        return plain;
    }

    private static List<String> named(String country, List<String> words) {
        List<String> named = new ArrayList<>();
        named.add("country " + country);
        named.addAll(words);
        return named;
    }

    /** "Belgians" are the people that "Belgian" belongs to. */
    private String singular(List<String> plain) {
        String name = String.join(" ", plain);
        return name.endsWith("s") && places.isPeople(plain) ? name.substring(0, name.length() - 1) : name;
    }

    private String organisation(String name, List<String> nameWords) {
        String bare = withoutArticle(name);
        String full = organisations.fullName(bare);
        List<String> plain = words.of(full.equals(bare) ? nameWords : List.of(full.split(" ")));
        int end = plain.size();
        while (end > 1 && legalForms.contains(plain.get(end - 1))) {
            end--;
        }
        return String.join(" ", ofCountry(plain.subList(0, end)));
    }
}
