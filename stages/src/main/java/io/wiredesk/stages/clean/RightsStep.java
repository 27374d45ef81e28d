package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Rights;
import io.wiredesk.stages.clean.lines.Copyright;
import io.wiredesk.stages.clean.lines.CopyrightReader;
import java.util.Optional;

/** Reads the rights out of the last copyright line among what was taken out of a page, where no phrase has found them. */
final class RightsStep implements Step {

    private static final int MAX_UNITS = 1_500;

    private final CopyrightReader copyright;

    RightsStep(CopyrightReader copyright) {
        this.copyright = copyright;
    }

    @Override
    public void apply(Draft draft) {
        boolean known = draft.rights.flatMap(Rights::holder).isPresent();
        for (int i = draft.size() - 1; i >= 0 && !known; i--) {
            if (draft.verdicts().isRemoved(i) && draft.text(i).length() <= MAX_UNITS) {
                Optional<Copyright> rights = copyright.find(draft.text(i));
                rights.ifPresent(found -> draft.rights =
                        Optional.of(new Rights(found.holder(), found.year(), draft.rights.flatMap(Rights::agency))));
                known = rights.isPresent();
            }
        }
    }
}
