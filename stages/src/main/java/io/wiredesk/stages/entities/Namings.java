package io.wiredesk.stages.entities;

import io.wiredesk.stages.entities.aliases.Introduced;
import io.wiredesk.stages.entities.aliases.IntroducedNames;
import io.wiredesk.stages.entities.aliases.Naming;
import io.wiredesk.stages.entities.names.FoundName;
import io.wiredesk.stages.entities.names.NameFinder;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Reading;
import io.wiredesk.stages.entities.names.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of an article as the alias rules read them.
 *
 * @param all        in order
 * @param introduced what the article says of them
 */
record Namings(List<Naming> all, Introduced introduced) {

    static Namings of(Reading reading, NameFinder.Found found, Titles titles, IntroducedNames names) {
        List<Naming> all = new ArrayList<>();
        for (FoundName name : found.names()) {
            all.add(naming(reading, name, titles));
        }
        Introduced inBody = names.in(reading.text(), inBody(all));
        Map<String, String> acronyms = new HashMap<>(inBody.acronyms());
        for (NameFinder.Introduction introduction : found.acronyms()) {
            acronyms.put(surface(reading, introduction.acronym()), surface(reading, introduction.name()));
        }
        return new Namings(all, new Introduced(acronyms, inBody.others()));
    }

    private static List<Naming> inBody(List<Naming> namings) {
        return namings.stream().filter(Naming::inBody).toList();
    }

    private static Naming naming(Reading reading, FoundName name, Titles titles) {
        Passage passage = reading.passages().get(name.passage());
        int start = passage.sentence().token(name.first()).start();
        int end = passage.sentence().token(name.last()).end();
        List<String> words = NameFinder.words(reading, name);
        Optional<String> honorific = honorific(passage, name, titles);
        return new Naming(
                name.type(), words, surface(reading, name), honorific, passage.part(), start, end, name.confidence());
    }

    /** A form of address as printed; other honorifics only before a single word: "President Duarte". */
    private static Optional<String> honorific(Passage passage, FoundName name, Titles titles) {
        if (name.first() == 0 || name.type() != Findings.EntityType.PERSON || name.last() > name.first() + 1) {
            return Optional.empty();
        }
        String before = passage.sentence().token(name.first() - 1).form();
        boolean address = titles.isFormOfAddress(before) || titles.isHonorific(before);
        return address && name.first() == name.last() ? Optional.of(before) : Optional.empty();
    }

    /** As printed, with white space folded. */
    private static String surface(Reading reading, FoundName name) {
        Passage passage = reading.passages().get(name.passage());
        int start = passage.sentence().token(name.first()).start();
        int end = passage.sentence().token(name.last()).end();
        StringBuilder surface = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char unit = passage.text().charAt(i);
            boolean white = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
            if (!white) {
                surface.append(space ? " " : "").append(unit);
            }
            space = white;
        }
        return surface.toString();
    }
}
