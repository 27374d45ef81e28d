package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.CleanerVersions;
import io.wiredesk.schemas.event.RemovedSpan;
import io.wiredesk.schemas.event.RemovedText;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.clean.ledger.CleanText;

/** From the ledger of the cleaner to its event. */
final class RemovedMapping {

    private RemovedMapping() {}

    /** The event, as revision 1. */
    static RemovedText event(String key, Article article) {
        String visible = article.story().visible();
        return new RemovedText(
                key,
                1,
                visible.length(),
                article.story().removed().stream()
                        .map(removed -> span(removed, visible))
                        .toList(),
                new CleanerVersions(
                        article.versions().cleaner(), article.versions().rules()));
    }

    private static RemovedSpan span(CleanText.Removed removed, String visible) {
        return new RemovedSpan(
                removed.residue().code(),
                removed.rule(),
                removed.evidence(),
                removed.start(),
                removed.end(),
                visible.substring(removed.start(), removed.end()));
    }
}
