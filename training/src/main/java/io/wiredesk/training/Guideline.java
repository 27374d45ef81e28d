package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the labels of a set to one guideline for news. Demonyms are OTHER; a country, also as a government, is a PLACE; titles
 * and articles are no part of a name; a name behind an honorific is a PERSON; a name that a set labels one way nearly always is
 * labelled that way everywhere in it.
 */
final class Guideline {

    private static final int OFTEN = 8;
    private static final double NEARLY_ALWAYS = 0.8;
    private static final Set<String> NOT_AT_START = Set.of(
            "the",
            "The",
            "a",
            "A",
            "an",
            "An",
            "of",
            "'s",
            "southern",
            "northern",
            "eastern",
            "western",
            "central",
            "northwest",
            "southwest",
            "northeast",
            "southeast",
            "south",
            "north",
            "east",
            "west",
            "and",
            ",");

    private final Countries countries;
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();

    Guideline(Countries countries) {
        this.countries = countries;
        countries.demonyms().forEach(demonyms::add);
        demonyms.addAll(Resources.set("entities/peoples.txt"));
        for (String title : Resources.set("entities/titles.txt")) {
            titles.add(title.replace("*", ""));
            if (title.startsWith("*")) {
                honorifics.add(title.substring(1));
            }
        }
        for (String[] row : Resources.rows("entities/organisations.txt")) {
            organisations.addAll(List.of(row));
        }
    }

    /** The documents of a set with their labels mended. */
    List<List<LabelledSentence>> apply(List<List<LabelledSentence>> documents) {
        List<List<LabelledSentence>> mended = map(documents, Map.of());
        return map(mended, majorities(mended));
    }

    private List<List<LabelledSentence>> map(List<List<LabelledSentence>> documents, Map<String, EntityType> usual) {
        List<List<LabelledSentence>> mapped = new ArrayList<>();
        for (List<LabelledSentence> document : documents) {
            mapped.add(document.stream().map(sentence -> mend(sentence, usual)).toList());
        }
        return mapped;
    }

    private LabelledSentence mend(LabelledSentence sentence, Map<String, EntityType> usual) {
        List<Labels.Span> names = new ArrayList<>();
        boolean[] taken = new boolean[sentence.sentence().size()];
        for (Labels.Span name : sentence.names()) {
            Labels.Span trimmed = trim(sentence, name);
            if (trimmed.first() <= trimmed.last()) {
                names.add(new Labels.Span(trimmed.first(), trimmed.last(), type(sentence, trimmed, usual)));
                for (int i = trimmed.first(); i <= trimmed.last(); i++) {
                    taken[i] = true;
                }
            }
        }
        addDemonyms(sentence, taken, names);
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return new LabelledSentence(sentence.sentence(), names);
    }

    /** Without titles of people and words that open no name. */
    private Labels.Span trim(LabelledSentence sentence, Labels.Span name) {
        int first = name.first();
        while (first <= name.last() && isOutside(sentence, first, name.type())) {
            first++;
        }
        int last = name.last();
        while (last >= first && sentence.sentence().token(last).form().equals("'s")) {
            last--;
        }
        return new Labels.Span(first, last, name.type());
    }

    private boolean isOutside(LabelledSentence sentence, int index, EntityType type) {
        String form = sentence.sentence().token(index).form();
        return NOT_AT_START.contains(form) || type == EntityType.PERSON && isTitle(form, titles);
    }

    private static boolean isTitle(String form, Set<String> titles) {
        String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        return titles.contains(bare.toLowerCase(Locale.ROOT));
    }

    private EntityType type(LabelledSentence sentence, Labels.Span name, Map<String, EntityType> usual) {
        String text = sentence.text(name);
        if (demonyms.contains(text)) {
            return EntityType.OTHER;
        }
        if (countries.code(text).isPresent()) {
            return EntityType.PLACE;
        }
        if (organisations.contains(text)) {
            return EntityType.ORGANISATION;
        }
        boolean addressed = name.first() > 0
                && isHonorific(sentence.sentence().token(name.first() - 1).form());
        return addressed ? EntityType.PERSON : usual.getOrDefault(text, name.type());
    }

    private boolean isHonorific(String form) {
        return Character.isUpperCase(form.charAt(0))
                && Set.of("mr", "mrs", "ms").contains(bare(form));
    }

    private static String bare(String form) {
        return (form.endsWith(".") ? form.substring(0, form.length() - 1) : form).toLowerCase(Locale.ROOT);
    }

    private void addDemonyms(LabelledSentence sentence, boolean[] taken, List<Labels.Span> names) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && demonyms.contains(sentence.sentence().token(i).form())) {
                boolean pair = i + 1 < taken.length
                        && !taken[i + 1]
                        && demonyms.contains(sentence.sentence().token(i).form()
                                + ' '
                                + sentence.sentence().token(i + 1).form());
                names.add(new Labels.Span(i, pair ? i + 1 : i, EntityType.OTHER));
                i += pair ? 1 : 0;
            }
        }
    }

    private static Map<String, EntityType> majorities(List<List<LabelledSentence>> documents) {
        Map<String, int[]> counts = new HashMap<>();
        for (List<LabelledSentence> document : documents) {
            for (LabelledSentence sentence : document) {
                for (Labels.Span name : sentence.names()) {
                    counts.computeIfAbsent(sentence.text(name), text -> new int[EntityType.values().length])[
                            name.type().ordinal()]++;
                }
            }
        }
        Map<String, EntityType> usual = new HashMap<>();
        counts.forEach((text, byType) -> {
            int total = java.util.Arrays.stream(byType).sum();
            for (EntityType type : EntityType.values()) {
                if (total >= OFTEN && byType[type.ordinal()] >= NEARLY_ALWAYS * total) {
                    usual.put(text, type);
                }
            }
        });
        return usual;
    }
}
