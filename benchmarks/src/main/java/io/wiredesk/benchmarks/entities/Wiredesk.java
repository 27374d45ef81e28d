package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Findings;
import io.wiredesk.stages.entities.NewsEntityFinder;
import io.wiredesk.stages.entities.Story;
import java.util.ArrayList;
import java.util.List;

/** The entity stage as it is shipped: names, aliases, links, salience, values and quotes all at once. */
final class Wiredesk implements Recogniser {

    private final NewsEntityFinder finder;

    Wiredesk(NewsEntityFinder finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "wiredesk";
    }

    @Override
    public List<Name> names(Labelled document) {
        List<Name> names = new ArrayList<>();
        List<Findings.Entity> entities = find(document).entities();
        for (int thing = 0; thing < entities.size(); thing++) {
            Findings.Entity entity = entities.get(thing);
            int number = thing;
            entity.mentions().forEach(m -> names.add(new Name(entity.type(), m.start(), m.end(), number)));
        }
        names.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return names;
    }

    Findings find(Labelled document) {
        return find(document.story());
    }

    Findings find(Story story) {
        return finder.find(story);
    }
}
