package io.wiredesk.stages.facts;

import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.resources.Resources;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of people who write from sites, desks and degrees. Immutable. */
final class NameCheck {

    private static final int LONG_DESK = 5;
    private static final Pattern LETTERS = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");

    private final Set<String> degrees;
    private final Set<String> desks;
    private final Set<String> givenNames;
    private final Set<String> commonWords;

    NameCheck(WordLists words) {
        this.degrees = words.folded("degree");
        this.desks = words.folded("desk");
        this.commonWords = words.folded("house");
        this.givenNames = Resources.set("entities/given-names.txt").stream()
                .map(WordLists::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is left of a full name without degrees and the site, when that is one of a person. */
    Optional<String> person(String name, Site site) {
        String bare = withoutSite(withoutDegree(name), site);
        return bare.indexOf(' ') > 0 && !isDegree(bare) && !isDesk(bare) && !isSite(bare, site)
                ? Optional.of(bare)
                : Optional.empty();
    }

    private boolean isDesk(String name) {
        return Arrays.stream(name.split(" ")).map(WordLists::fold).anyMatch(desks::contains);
    }

    /** Whether it begins with a known given name. */
    boolean isGiven(String name) {
        return givenNames.contains(WordLists.fold(name.split(" ", 2)[0]));
    }

    /** A full name in small letters. */
    boolean isSmall(String name) {
        return name.split(" ").length == 2 && name.equals(name.toLowerCase(Locale.ROOT)) && isGiven(name);
    }

    /** Whether a desk is among the words, or within one of them. */
    boolean hasDesk(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(WordLists.fold(text).split(" ")).anyMatch(desks::contains)
                || desks.stream().anyMatch(word -> word.length() >= LONG_DESK && lower.contains(word));
    }

    /** A site may bear the name of the person who writes it. */
    boolean isSite(String name, Site site) {
        return site.isName(name) && !isGiven(name) && !isUncommon(name);
    }

    /** Whether it is of two words that houses do not call themselves by. */
    private boolean isUncommon(String name) {
        String[] words = name.split(" ");
        return words.length == 2 && Arrays.stream(words).map(WordLists::fold).noneMatch(commonWords::contains);
    }

    /** A name of two words, with the name of the site right behind it. */
    private static String withoutSite(String name, Site site) {
        int second = name.indexOf(' ', name.indexOf(' ') + 1);
        return second > 0 && site.isName(name.substring(second)) ? name.substring(0, second) : name;
    }

    private String withoutDegree(String name) {
        String bare = name;
        for (int space = bare.lastIndexOf(' '); space > 0; space = bare.lastIndexOf(' ')) {
            if (!isDegreeWord(bare.substring(space + 1))) {
                return bare;
            }
            bare = bare.substring(0, space);
        }
        return bare;
    }

    private boolean isDegree(String name) {
        return Arrays.stream(name.split(" "))
                .allMatch(word -> isDegreeWord(word)
                        || word.indexOf('.') > 0 && LETTERS.matcher(word).matches());
    }

    /** Degrees are known by two capitals at least; Ma is a name. */
    private boolean isDegreeWord(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1 && degrees.contains(WordLists.fold(word));
    }
}
