package io.wiredesk.stages.clean.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names out of a credit, such as {@code Idris Pell, Pool/AP}. Immutable. */
public final class CreditReader {

    private static final Pattern PARTS = Pattern.compile("[/,;|•·©()\\[\\]:／：，、]| (?:via|for|—|–|-) ");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:photo|photograph|picture|image|foto|bild|courtesy|photographie|fotografie|fot|fotografía)?\\s?"
                    + "(?:credit|courtesy|by|of|von|de|di|door|av|af|par|por|source)\\s)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHOTO_BEHIND = Pattern.compile("\\sphotos?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^the\\s");
    private static final int MAX_UNITS = 160;

    private final PersonNames names;

    CreditReader(PersonNames names) {
        this.names = names;
    }

    /** @param credit the credit, with or without its marker in front of a colon */
    public Credit read(String credit) {
        String text = credit.length() > MAX_UNITS ? credit.substring(credit.length() - MAX_UNITS) : credit;
        List<String> parts = parts(behindMarker(text));
        Optional<String> agency = parts.stream().filter(names::isAgency).findFirst();
        Optional<String> person = parts.stream().filter(names::isPerson).findFirst();
        List<String> others = parts.stream()
                .filter(part -> !names.isAgency(part) && !person.equals(Optional.of(part)))
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .toList();
        return new Credit(person, agency.or(() -> others.stream().findFirst()));
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String raw : PARTS.split(text)) {
            String part = bare(raw);
            if (!part.isEmpty() && !names.isFiller(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** What stands in front of a colon is a marker, unless it is an agency with the number of its picture behind it. */
    private String behindMarker(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return colon >= 0 && !names.isAgency(text.substring(0, colon)) ? text.substring(colon + 1) : text;
    }

    private static String bare(String raw) {
        String part = OPENING.matcher(raw.trim() + ' ').replaceFirst("").trim();
        int end = part.length();
        while (end > 0 && ".!\"”".indexOf(part.charAt(end - 1)) >= 0 && !part.endsWith(" Jr.")) {
            end--;
        }
        String ended = PHOTO_BEHIND.matcher(part.substring(0, end)).replaceFirst("");
        return ARTICLE.matcher(ended).replaceFirst("").trim();
    }
}
