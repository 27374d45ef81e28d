package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.aliases.AliasResolver;
import io.wiredesk.stages.entities.aliases.Cluster;
import io.wiredesk.stages.entities.aliases.IntroducedNames;
import io.wiredesk.stages.entities.aliases.KnownOrganisations;
import io.wiredesk.stages.entities.aliases.Naming;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.names.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the names that people labelled, so that the rules of aliases are measured apart from finding names. */
final class GoldMentions {

    private final Countries countries = Countries.load();
    private final IntroducedNames introduced = new IntroducedNames();
    private final AliasResolver resolver =
            new AliasResolver(countries, Cities.load(), KnownOrganisations.load(), Titles.load());

    List<Name> join(Labelled document) {
        List<Naming> namings = document.names().stream()
                .map(name -> naming(document.text(), name))
                .toList();
        List<Cluster> clusters = resolver.resolve(namings, introduced.in(document.text(), namings));
        List<Name> joined = new ArrayList<>();
        for (int thing = 0; thing < clusters.size(); thing++) {
            for (Naming naming : clusters.get(thing).namings()) {
                joined.add(new Name(naming.type(), naming.start(), naming.end(), thing));
            }
        }
        return joined;
    }

    /** Demonyms are labelled as places here; by our guideline they are names of their own. */
    Labelled withoutDemonyms(Labelled document) {
        List<Name> names = document.names().stream()
                .filter(name ->
                        countries.codeOfDemonym(name.in(document.text())).isEmpty())
                .toList();
        return new Labelled(
                document.id(), document.title(), document.text(), document.tokens(), names, document.salient());
    }

    private static Naming naming(String text, Name name) {
        String surface = name.in(text);
        return new Naming(
                name.type(),
                List.of(surface.split(" ")),
                surface,
                Optional.empty(),
                Passage.Part.BODY,
                name.start(),
                name.end(),
                1);
    }
}
