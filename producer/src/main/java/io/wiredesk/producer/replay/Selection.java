package io.wiredesk.producer.replay;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles are replayed. One whose time or source is not known is passed over when that is asked for.
 *
 * @param from    the earliest event time
 * @param to      the event time before which they end
 * @param sources whose articles; all when empty
 */
public record Selection(Optional<Instant> from, Optional<Instant> to, Set<String> sources) {

    /** Everything. */
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Set.of());

    public Selection {
        sources = Set.copyOf(sources);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("nothing lies from " + from.get() + " to " + to.get());
        }
    }

    boolean takes(Optional<Instant> time, Optional<String> source) {
        boolean early = from.isPresent()
                && time.map(known -> known.isBefore(from.get())).orElse(true);
        boolean late =
                to.isPresent() && time.map(known -> !known.isBefore(to.get())).orElse(true);
        boolean other = !sources.isEmpty()
                && source.map(known -> !sources.contains(known)).orElse(true);
        return !early && !late && !other;
    }
}
