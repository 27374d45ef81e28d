package io.wiredesk.stages.entities;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Link;
import io.wiredesk.stages.entities.Findings.Mention;
import io.wiredesk.stages.entities.aliases.Cluster;
import io.wiredesk.stages.entities.aliases.Naming;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.links.PlaceLinker;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Reading;
import io.wiredesk.stages.entities.salience.Salience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes entities of joined names: canonical name, aliases, salience, links, mentions. Immutable. */
final class EntityAssembler {

    private final PlaceLinker linker;
    private final Countries countries;

    EntityAssembler(PlaceLinker linker, Countries countries) {
        this.linker = linker;
        this.countries = countries;
    }

    /** The entities that the body names, most salient first. */
    List<Entity> assemble(Reading reading, List<Cluster> clusters) {
        List<Cluster> named =
                clusters.stream().filter(c -> !c.inBody().isEmpty()).toList();
        Salience salience = new Salience(reading.text().length(), Salience.most(named));
        Set<Integer> openings = openings(reading);
        Set<String> nearby = nearby(named);
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : named) {
            entities.add(entity(cluster, salience.of(cluster.type(), places(cluster, openings)), nearby));
        }
        entities.sort(Comparator.comparingDouble(Entity::salience)
                .reversed()
                .thenComparing(entity -> entity.mentions().get(0).start()));
        return numbered(entities);
    }

    private static Set<Integer> openings(Reading reading) {
        Set<Integer> openings = new HashSet<>();
        for (Passage passage : reading.passages()) {
            for (int i = 0;
                    passage.inBody() && i < Math.min(2, passage.sentence().size());
                    i++) {
                openings.add(passage.sentence().token(i).start());
            }
        }
        return openings;
    }

    private Set<String> nearby(List<Cluster> clusters) {
        Set<String> codes = new HashSet<>();
        for (Cluster cluster : clusters) {
            for (Naming naming : cluster.namings()) {
                countries.code(naming.surface()).ifPresent(codes::add);
                countries.codeOfDemonym(naming.surface()).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static Salience.Places places(Cluster cluster, Set<Integer> openings) {
        List<Naming> body = cluster.inBody();
        int opening =
                (int) body.stream().filter(n -> openings.contains(n.start())).count();
        Set<Passage.Part> parts = new LinkedHashSet<>();
        cluster.namings().forEach(naming -> parts.add(naming.part()));
        return new Salience.Places(List.copyOf(parts), body.get(0).start(), body.size(), opening);
    }

    private Entity entity(Cluster cluster, double salience, Set<String> nearby) {
        List<Mention> mentions = cluster.inBody().stream()
                .map(n -> new Mention(n.start(), n.end(), Math.round(n.confidence() * 1000) / 1000.0))
                .toList();
        String name = cluster.name();
        List<String> aliases = cluster.aliases();
        return new Entity("", cluster.type(), name, aliases, salience, links(cluster, name, aliases, nearby), mentions);
    }

    private List<Link> links(Cluster cluster, String name, List<String> aliases, Set<String> nearby) {
        if (cluster.type() != EntityType.PLACE) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return linker.links(names, nearby);
    }

    private static List<Entity> numbered(List<Entity> entities) {
        List<Entity> numbered = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            numbered.add(new Entity(
                    "e" + (numbered.size() + 1),
                    entity.type(),
                    entity.name(),
                    entity.aliases(),
                    entity.salience(),
                    entity.links(),
                    entity.mentions()));
        }
        return List.copyOf(numbered);
    }
}
