package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.entities.EntityReport.Quality;
import java.util.List;

final class QuoteQuality {
    private QuoteQuality() {}

    static List<Quality> measure(Wiredesk wiredesk) {
        return List.of();
    }
}
