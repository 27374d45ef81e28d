package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.score.Clues;
import io.wiredesk.stages.clean.score.Wording;
import java.util.List;
import java.util.Optional;

/** Puts together what is known of a page's blocks before a model looks at them. */
final class ClueReader {

    private ClueReader() {}

    /** What the rules that ran so far say, and what words and names stand for, for a model to weigh. */
    static Clues read(Draft draft) {
        byte[] residue = new byte[draft.size()];
        float[] cut = new float[draft.size()];
        for (int i = 0; i < residue.length; i++) {
            List<Cut> cuts = draft.verdicts().of(i);
            residue[i] = (byte) (cuts.isEmpty() ? -1 : cuts.get(0).residue().ordinal());
            int units = 0;
            for (Cut each : cuts) {
                units += each.end() - each.start();
            }
            cut[i] = (float) units / draft.text(i).length();
        }
        return new Clues(
                draft.titles(),
                draft.page().head().meta("description", "og:description"),
                draft.body(),
                draft.indexOfTitle(),
                residue,
                cut,
                wording(draft));
    }

    private static Wording wording(Draft draft) {
        int size = draft.size();
        Wording wording = new Wording(new byte[size], new byte[size], new byte[size], new byte[size], new float[size]);
        NamedElements named = draft.words().elements();
        for (int i = 0; i < size; i++) {
            int box = draft.block(i).markup().box();
            wording.hints()[i] = ordinal(draft.words().hint(i));
            wording.named()[i] = ordinal(draft.words().named(i));
            wording.nearest()[i] = ordinal(named.nearest(box));
            wording.levels()[i] = (byte) Math.min(Byte.MAX_VALUE, named.level(box));
            wording.comments()[i] = named.comments(box);
        }
        return wording;
    }

    private static byte ordinal(Optional<Residue> residue) {
        return residue.map(found -> (byte) found.ordinal()).orElse(Wording.NONE);
    }
}
