package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Page;

/** Takes out of a page what is not its story. */
public final class Cleaner {

    /** Keeps everything. */
    public static CleanText keepAll(Page page) {
        return Ledger.write(new Verdicts(page.blocks()));
    }
}
