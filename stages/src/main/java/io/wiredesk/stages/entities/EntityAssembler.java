package io.wiredesk.stages.entities;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Link;
import io.wiredesk.stages.entities.Findings.Mention;
import io.wiredesk.stages.entities.aliases.Cluster;
import io.wiredesk.stages.entities.aliases.Naming;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.links.NameLinker;
import io.wiredesk.stages.entities.links.PlaceLinker;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Reading;
import io.wiredesk.stages.entities.salience.Salience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes entities of joined names: canonical name, aliases, salience, links, mentions. Immutable. */
final class EntityAssembler {

    private static final int LEAD_SENTENCES = 4;

    private final PlaceLinker linker;
    private final NameLinker nameLinker;
    private final Countries countries;

    EntityAssembler(PlaceLinker linker, NameLinker nameLinker, Countries countries) {
        this.linker = linker;
        this.nameLinker = nameLinker;
        this.countries = countries;
    }

    /** The entities that the body names, most salient first. */
    List<Entity> assemble(Reading reading, List<Cluster> clusters) {
        List<Named> named = new ArrayList<>();
        int most = 0;
        for (Cluster cluster : clusters) {
            List<Naming> body = cluster.inBody();
            if (!body.isEmpty()) {
                named.add(new Named(cluster, body));
                most = Math.max(most, body.size());
            }
        }
        Salience salience = new Salience(reading.text().length(), most);
        int lead = endOfLead(reading);
        Set<Integer> openings = openings(reading);
        Set<String> nearby = nearby(named);
        List<Entity> entities = new ArrayList<>(named.size());
        for (Named thing : named) {
            entities.add(entity(thing, salience.of(thing.cluster().type(), thing.places(lead, openings)), nearby));
        }
        entities.sort(Comparator.comparingDouble(Entity::salience)
                .reversed()
                .thenComparing(entity -> entity.mentions().get(0).start()));
        return numbered(entities);
    }

    /** A thing with its names in the body, in order; at least one. */
    private record Named(Cluster cluster, List<Naming> body) {

        private Salience.Places places(int lead, Set<Integer> openings) {
            boolean title = false;
            boolean early = body.get(0).start() < lead;
            for (Naming naming : cluster.namings()) {
                title |= naming.part() == Passage.Part.TITLE;
                early |= naming.part() == Passage.Part.STANDFIRST;
            }
            int subjects = 0;
            for (Naming naming : body) {
                subjects += openings.contains(naming.start()) ? 1 : 0;
            }
            double subject = (double) subjects / body.size();
            return new Salience.Places(body.get(0).start(), body.size(), title, early, subject);
        }
    }

    /** Where the first two words of each sentence begin: a name, or the one behind its title. */
    private static Set<Integer> openings(Reading reading) {
        Set<Integer> openings = new HashSet<>();
        for (Passage passage : reading.passages()) {
            int words = passage.inBody() ? Math.min(2, passage.sentence().size()) : 0;
            for (int i = 0; i < words; i++) {
                openings.add(passage.sentence().token(i).start());
            }
        }
        return openings;
    }

    private static int endOfLead(Reading reading) {
        int sentences = 0;
        for (Passage passage : reading.passages()) {
            if (passage.inBody() && ++sentences == LEAD_SENTENCES) {
                return passage.sentence().end();
            }
        }
        return reading.text().length();
    }

    private Set<String> nearby(List<Named> things) {
        Set<String> codes = new HashSet<>();
        for (Named thing : things) {
            for (Naming naming : thing.cluster().namings()) {
                countries.code(naming.surface()).ifPresent(codes::add);
                countries.codeOfDemonym(naming.surface()).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private Entity entity(Named thing, double salience, Set<String> nearby) {
        Cluster cluster = thing.cluster();
        List<Mention> mentions = thing.body().stream()
                .map(n -> new Mention(n.start(), n.end(), Math.round(Calibration.of(n.confidence()) * 1000) / 1000.0))
                .toList();
        String name = cluster.name();
        List<String> aliases = cluster.aliases();
        return new Entity("", cluster.type(), name, aliases, salience, links(cluster, name, aliases, nearby), mentions);
    }

    private List<Link> links(Cluster cluster, String name, List<String> aliases, Set<String> nearby) {
        if (cluster.type() != EntityType.PLACE) {
            return nameLinker.links(cluster.type(), name);
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
