package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.names.Titles;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Joins the names of one article into things. Equal names are joined first; then a shorter name joins a fuller one when exactly
 * one fits, names of many words before those of few. Where two fit, it stays alone: a wrong merge is worse than a missed one.
 * Immutable, safe for several threads.
 */
public final class AliasResolver {

    private final Map<EntityType, AliasRule> rules;
    private final NameKeys keys;
    private final PlainWords words = new PlainWords();

    public AliasResolver(Countries countries, Cities cities, KnownOrganisations organisations, Titles titles) {
        AcronymForms acronyms = new AcronymForms(countries, Resources.set("entities/legal-forms.txt"));
        KnownPlaces places = new KnownPlaces(countries, cities, words);
        keys = new NameKeys(places, organisations, words);
        rules = Map.of(
                EntityType.PERSON, new PersonAliases(words, titles),
                EntityType.ORGANISATION, new OrganisationAliases(words, acronyms, places),
                EntityType.PLACE, new PlaceAliases(words, acronyms, places),
                EntityType.OTHER, new OtherAliases(words, acronyms, places));
    }

    /**
     * The things that the names stand for, in order of their first name.
     *
     * @param namings    in order
     * @param introduced what the article says of them
     */
    public List<Cluster> resolve(List<Naming> namings, Introduced introduced) {
        Map<String, Cluster> byKey = new LinkedHashMap<>();
        for (Naming naming : namings) {
            byKey.computeIfAbsent(key(naming, introduced.acronyms()), k -> new Cluster(naming.type()))
                    .add(naming);
        }
        List<Cluster> clusters = new ArrayList<>(byKey.values());
        Article article = new Article(namings, words);
        rules.forEach((type, rule) -> join(clusters, type, rule, article));
        OtherNames names = new OtherNames(clusters);
        introduced.others().forEach((other, name) -> names.join(name, other));
        clusters.removeIf(cluster -> cluster.namings().isEmpty());
        return clusters;
    }

    private String key(Naming naming, Map<String, String> acronyms) {
        String full = acronyms.get(naming.surface());
        String key = full == null
                ? keys.key(naming.type(), naming.surface(), naming.words())
                : keys.key(naming.type(), full, List.of(full.split(" ")));
        return naming.type() + key;
    }

    private static void join(List<Cluster> clusters, EntityType type, AliasRule rule, Article article) {
        List<Candidate> some = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.type() == type) {
                some.add(Candidate.of(cluster, rule));
            }
        }
        Map<String, List<Candidate>> index = index(some, rule);
        some.sort(Comparator.comparingInt(Candidate::size).reversed());
        for (Candidate shorter : some) {
            List<Candidate> fuller = fitting(shorter, index, rule);
            if (fuller.isEmpty()) {
                joinOnly(shorter, fittingLoosely(shorter, index, rule, article));
            } else {
                join(shorter, fuller);
            }
        }
    }

    /**
     * Where several fit, a use that stands where only one of them has been named yet is that one's; an article that has begun to
     * call it so goes on.
     */
    private static void join(Candidate shorter, List<Candidate> fuller) {
        if (fuller.size() == 1) {
            fuller.get(0).cluster().takeAll(shorter.cluster());
        } else if (fuller.size() > 1) {
            fuller.sort(Comparator.comparing(candidate -> candidate.cluster().first()));
            fuller.get(0)
                    .cluster()
                    .takeEstablished(shorter.cluster(), fuller.get(1).cluster().first());
        }
    }

    private static void joinOnly(Candidate shorter, List<Candidate> fuller) {
        if (fuller.size() == 1) {
            fuller.get(0).cluster().takeAll(shorter.cluster());
        }
    }

    private static Map<String, List<Candidate>> index(List<Candidate> candidates, AliasRule rule) {
        Map<String, List<Candidate>> index = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (String handle : rule.handles(candidate)) {
                index.computeIfAbsent(handle, key -> new ArrayList<>(2)).add(candidate);
            }
        }
        return index;
    }

    /** The fuller names that the shorter one can stand for. */
    private static List<Candidate> fitting(Candidate shorter, Map<String, List<Candidate>> index, AliasRule rule) {
        return found(shorter, index, rule, fuller -> rule.fits(shorter, fuller));
    }

    private static List<Candidate> fittingLoosely(
            Candidate shorter, Map<String, List<Candidate>> index, AliasRule rule, Article article) {
        return found(shorter, index, rule, fuller -> rule.fitsLoosely(shorter, fuller, article));
    }

    private static List<Candidate> found(
            Candidate shorter, Map<String, List<Candidate>> index, AliasRule rule, Predicate<Candidate> fits) {
        List<Candidate> found = new ArrayList<>(2);
        for (String handle : rule.lookups(shorter)) {
            for (Candidate fuller : index.getOrDefault(handle, List.of())) {
                boolean open = fuller != shorter && !fuller.cluster().namings().isEmpty();
                if (open && !found.contains(fuller) && fits.test(fuller)) {
                    found.add(fuller);
                }
            }
        }
        return found;
    }
}
