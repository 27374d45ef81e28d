package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.Kind;
import io.wiredesk.stages.resources.Resources;
import java.util.Set;

/**
 * Completes the names of organisations around the words that only organisations bear: "Ghent University", "Ministry of Fisheries
 * and Food", "Tarn & Vale Ltd".
 */
final class Organisations {

    private static final double LIKELY = 0.9;
    private static final int MAX_WORDS = 10;

    private final Titles titles;
    private final Set<String> heads = Resources.set("entities/organisation-certain-heads.txt");
    private final Set<String> starters;

    Organisations(Titles titles) {
        this.titles = titles;
        starters = Resources.set("entities/sentence-starters.txt");
    }

    void complete(Reading reading, Matches matches, NameSet names) {
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            for (int i = 0; i < passage.sentence().size(); i++) {
                if (heads.contains(passage.form(i))) {
                    complete(passage, p, i, matches.of(p), names);
                }
            }
        }
    }

    private void complete(Passage passage, int number, int head, int[] masks, NameSet names) {
        int first = start(passage, head, masks);
        int last = end(passage, head);
        if (first == last || last - first >= MAX_WORDS) {
            return;
        }
        for (FoundName name : names.in(number)) {
            boolean covers = name.first() <= first && name.last() >= last;
            boolean longer =
                    name.type() == EntityType.ORGANISATION && name.overlaps(number, first, last) && name.last() > last;
            if (covers && name.type() == EntityType.ORGANISATION || longer) {
                return;
            }
        }
        names.put(number, first, last, EntityType.ORGANISATION, LIKELY);
    }

    /** Leftwards over capitalised words; a title, a demonym or a word that only opens the sentence is not the organisation's. */
    private int start(Passage passage, int head, int[] masks) {
        int first = head;
        while (first > 0 && head - first < MAX_WORDS && belongs(passage, first - 1, masks)) {
            first--;
        }
        while (first < head
                && (passage.form(first).equals("&") || passage.form(first).equals("and"))) {
            first++;
        }
        return first;
    }

    private boolean belongs(Passage passage, int index, int[] masks) {
        String form = passage.form(index);
        boolean joins = form.equals("&") || form.equals("'") && passage.capitalised(index - 1);
        boolean opens = index == 0 && (starters.contains(form) || form.length() <= 3 && !Acronyms.isAcronym(form));
        return joins
                || passage.capitalised(index)
                        && !opens
                        && !starters.contains(form)
                        && !titles.isHonorific(form)
                        && !Gazetteer.has(masks[index], Kind.DEMONYM);
    }

    /** Rightwards over more capitalised words, and over "of" or "for" and the capitalised words behind it. */
    private static int end(Passage passage, int head) {
        int last = run(passage, head);
        int next = last + 1;
        if (passage.form(next).equals("of") || passage.form(next).equals("for")) {
            int word = passage.form(next + 1).equals("the") ? next + 2 : next + 1;
            if (passage.capitalised(word)) {
                last = run(passage, word);
                if (passage.form(last + 1).equals("and")
                        && passage.capitalised(last + 2)
                        && !passage.form(head).equals("University")) {
                    last = run(passage, last + 2);
                }
            }
        }
        return last;
    }

    private static int run(Passage passage, int start) {
        int last = start;
        while (passage.capitalised(last + 1)) {
            last++;
        }
        return last;
    }
}
