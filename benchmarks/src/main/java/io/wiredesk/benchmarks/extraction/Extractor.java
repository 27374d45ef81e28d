package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Page;

/** A way to get the story out of a page. */
interface Extractor {

    /** What it is and which version. */
    String name();

    /** The story, one paragraph a line, empty lines between them or not; empty when it finds none. */
    String story(Page page);
}
