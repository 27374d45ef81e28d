package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Accents;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.Locale;
import java.util.Set;

/** Two names with one key are the same name: case, accents, an article, a company's legal form make no difference. */
final class NameKeys {

    private final Countries countries;
    private final KnownOrganisations organisations;
    private final Set<String> legalForms = WordList.read("legal-forms.txt");

    NameKeys(Countries countries, KnownOrganisations organisations) {
        this.countries = countries;
        this.organisations = organisations;
    }

    String key(EntityType type, String name) {
        return switch (type) {
            case PLACE -> countries.code(name).map(code -> "country " + code).orElseGet(() -> plain(name));
            case ORGANISATION -> plain(withoutLegalForm(organisations.fullName(name)));
            case PERSON, OTHER -> plain(name);
        };
    }

    private static String plain(String name) {
        String lower = Accents.strip(name).toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private String withoutLegalForm(String name) {
        int space = name.lastIndexOf(' ');
        boolean legal = space > 0 && legalForms.contains(name.substring(space + 1));
        return legal ? name.substring(0, space).replaceFirst(",$", "") : name;
    }
}
