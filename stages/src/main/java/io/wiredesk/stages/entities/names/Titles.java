package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.resources.Resources;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Titles and honorifics before the names of people. Immutable. */
public final class Titles {

    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "prof", "professor");

    private final Set<String> titles = new HashSet<>();
    private final Set<String> honorifics = new HashSet<>();

    private Titles() {}

    /** The list that is shipped. */
    public static Titles load() {
        Titles titles = new Titles();
        for (String line : Resources.set("entities/titles.txt")) {
            boolean honorific = line.startsWith("*");
            String title = honorific ? line.substring(1) : line;
            titles.titles.add(title);
            if (honorific) {
                titles.honorifics.add(title);
            }
        }
        return titles;
    }

    public boolean isTitle(String form) {
        return titles.contains(bare(form));
    }

    /** Whether a capitalised form of the word announces a person. */
    public boolean isHonorific(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0)) && honorifics.contains(bare(form));
    }

    /** "Mr", "Ms", "Dr" and the like: certain signs of a person. */
    public boolean isFormOfAddress(String form) {
        return isHonorific(form) && FORMS_OF_ADDRESS.contains(bare(form));
    }

    private static String bare(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
