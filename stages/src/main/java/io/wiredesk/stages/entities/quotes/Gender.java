package io.wiredesk.stages.entities.quotes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a form of address before a name tells about its bearer. */
final class Gender {

    private static final Map<String, Reference> FORMS = Map.ofEntries(
            Map.entry("mr", Reference.HE),
            Map.entry("sir", Reference.HE),
            Map.entry("lord", Reference.HE),
            Map.entry("king", Reference.HE),
            Map.entry("prince", Reference.HE),
            Map.entry("señor", Reference.HE),
            Map.entry("mrs", Reference.SHE),
            Map.entry("ms", Reference.SHE),
            Map.entry("miss", Reference.SHE),
            Map.entry("dame", Reference.SHE),
            Map.entry("lady", Reference.SHE),
            Map.entry("queen", Reference.SHE),
            Map.entry("princess", Reference.SHE),
            Map.entry("señora", Reference.SHE));

    private Gender() {}

    /** Of a name with its form of address, such as "Ms Okafor". */
    static Optional<Reference> of(String name) {
        int space = name.indexOf(' ');
        String form = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMS.get(form.endsWith(".") ? form.substring(0, form.length() - 1) : form));
    }
}
