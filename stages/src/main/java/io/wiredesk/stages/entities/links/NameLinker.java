package io.wiredesk.stages.entities.links;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Link;
import io.wiredesk.stages.entities.links.KnowledgeBase.Known;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Links people and organisations to a knowledge base by their canonical names. A score is the share in what all of the name weigh,
 * somebody whom the knowledge base does not hold among them; the candidates stay in the list. Immutable, safe for several threads.
 */
public final class NameLinker {

    public static final String AUTHORITY = "wikidata";

    private static final int MAX_CANDIDATES = 3;
    private static final double LEAST_SCORE = 0.05;

    /** Most people and companies that news names are in no knowledge base: one of the name may be meant. */
    private static final double UNLISTED = 3;

    private final KnowledgeBase knowledge;
    private final Set<String> legalForms = Resources.set("entities/legal-forms.txt");

    public NameLinker(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Candidates, best first; none for a person with a single name, for too many bear it. A legal form makes no difference. */
    public List<Link> links(EntityType type, String name) {
        List<Link> links = exact(type, name);
        int space = name.lastIndexOf(' ');
        boolean legal = links.isEmpty() && space > 0 && legalForms.contains(name.substring(space + 1));
        return legal ? exact(type, name.substring(0, space).replace(",", "")) : links;
    }

    private List<Link> exact(EntityType type, String name) {
        boolean telling = type == EntityType.ORGANISATION || type == EntityType.PERSON && name.indexOf(' ') > 0;
        List<Known> known = telling ? knowledge.named(type, name) : List.of();
        double total = UNLISTED;
        for (Known one : known) {
            total += one.weight();
        }
        List<Link> links = new ArrayList<>();
        for (Known one : known) {
            double score = Math.round(100 * one.weight() / total) / 100.0;
            if (score >= LEAST_SCORE) {
                links.add(new Link(AUTHORITY, one.id(), score));
            }
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::id));
        return List.copyOf(links.subList(0, Math.min(MAX_CANDIDATES, links.size())));
    }
}
