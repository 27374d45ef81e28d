package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.resources.Resources;
import java.util.Set;

/** Completes places around the words that end only places: "Robin Hood's Bay", "Lake Ennell", "Albert Bridge". */
final class PlaceHeads {

    private static final double LIKELY = 0.9;

    private final Set<String> heads = Resources.set("entities/place-heads.txt");

    void complete(Reading reading, NameSet names) {
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            for (int i = 1; i < passage.sentence().size(); i++) {
                if (heads.contains(passage.form(i)) && !passage.capitalised(i + 1)) {
                    complete(passage, p, i, names);
                }
            }
        }
    }

    /** Over the name before the head; a possessive between the two belongs to the place. */
    private static void complete(Passage passage, int number, int head, NameSet names) {
        int before = passage.form(head - 1).equals("'s") ? head - 2 : head - 1;
        for (FoundName name : names.in(number)) {
            boolean organisation = name.type() == EntityType.ORGANISATION && name.last() >= head;
            if (organisation) {
                return;
            }
            if (name.last() == before || name.last() == head && name.first() < head) {
                names.put(number, name.first(), head, EntityType.PLACE, LIKELY);
                return;
            }
        }
    }
}
