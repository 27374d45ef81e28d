package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Countries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the names of one article into things. Equal names are joined first; then a shorter name joins a fuller one when exactly
 * one fits. Where two fit, it stays alone: a wrong merge is worse than a missed one. Immutable, safe for several threads.
 */
public final class AliasResolver {

    private final Map<EntityType, AliasRule> rules;
    private final NameKeys keys;

    public AliasResolver(Countries countries, KnownOrganisations organisations) {
        keys = new NameKeys(countries, organisations);
        rules = Map.of(
                EntityType.PERSON, new PersonAliases(),
                EntityType.ORGANISATION, new OrganisationAliases());
    }

    /**
     * The things that the names stand for, in order of their first name.
     *
     * @param namings  in order
     * @param acronyms acronyms that the article introduces, each with the name that it stands for
     */
    public List<Cluster> resolve(List<Naming> namings, Map<String, String> acronyms) {
        Map<String, Cluster> byKey = new LinkedHashMap<>();
        for (Naming naming : namings) {
            String full = acronyms.getOrDefault(naming.surface(), naming.surface());
            String key = naming.type() + keys.key(naming.type(), full);
            byKey.computeIfAbsent(key, k -> new Cluster(naming.type())).add(naming);
        }
        List<Cluster> clusters = new ArrayList<>(byKey.values());
        rules.forEach((type, rule) -> join(clusters, type, rule));
        return clusters;
    }

    private static void join(List<Cluster> clusters, EntityType type, AliasRule rule) {
        List<Cluster> some = clusters.stream().filter(c -> c.type() == type).toList();
        Map<String, List<Cluster>> index = index(some, rule);
        for (Cluster shorter : some) {
            List<Cluster> fuller = candidates(shorter, index, rule);
            if (fuller.size() == 1) {
                fuller.get(0).addAll(shorter);
                clusters.remove(shorter);
                unindex(shorter, index, rule);
            }
        }
    }

    private static Map<String, List<Cluster>> index(List<Cluster> clusters, AliasRule rule) {
        Map<String, List<Cluster>> index = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (String handle : rule.handles(cluster.fullest())) {
                index.computeIfAbsent(handle, key -> new ArrayList<>()).add(cluster);
            }
        }
        return index;
    }

    private static void unindex(Cluster cluster, Map<String, List<Cluster>> index, AliasRule rule) {
        for (String handle : rule.handles(cluster.fullest())) {
            index.getOrDefault(handle, List.of()).remove(cluster);
        }
    }

    private static List<Cluster> candidates(Cluster shorter, Map<String, List<Cluster>> index, AliasRule rule) {
        List<Cluster> fitting = new ArrayList<>();
        for (String handle : rule.lookups(shorter.fullest())) {
            for (Cluster fuller : index.getOrDefault(handle, List.of())) {
                boolean fits = fuller != shorter && rule.fits(shorter.fullest(), fuller.fullest());
                if (fits && !fitting.contains(fuller)) {
                    fitting.add(fuller);
                }
                if (fitting.size() > 1) {
                    return fitting;
                }
            }
        }
        return fitting;
    }
}
