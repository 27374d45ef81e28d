package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import java.util.List;

/** Compares outputs with gold, page by page. Not safe for use by several threads. */
interface Metric {

    /** Whether a set's gold says what this metric needs. */
    boolean appliesTo(Gold gold);

    void add(Gold gold, String output);

    /** What came of all pages so far; the main figure first, none when no page was added. */
    List<Figure> figures();
}
