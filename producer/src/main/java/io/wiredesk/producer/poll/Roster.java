package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.SourceException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is followed: the addresses that were given, and what the list of sources holds, which may change. For use by one thread.
 */
final class Roster {

    private final FollowOptions options;
    private final Clock clock;
    private final Consumer<String> say;
    private Optional<WatchedList> list;
    private List<Followed> sources;
    private boolean listRead;

    /** @param say hears, a line at a time, what people should know of the list */
    Roster(FollowOptions options, Clock clock, Consumer<String> say) {
        this.options = options;
        this.clock = clock;
        this.say = say;
        this.sources = withGiven(List.of());
        this.list = watched();
    }

    /** All that is followed, each once. */
    List<Followed> sources() {
        return sources;
    }

    /** Has the list read anew, whether it has changed or not. */
    void rewind() {
        list = watched();
    }

    /**
     * All that is followed, when the list was read.
     *
     * @throws SourceException when the list has never been read and cannot be; later the last one that could be counts
     */
    Optional<List<Followed>> changed() {
        try {
            Optional<SourceList> read = list.flatMap(WatchedList::changed);
            read.ifPresent(this::take);
            return read.map(any -> sources);
        } catch (SourceException e) {
            if (!listRead) {
                throw e;
            }
            say.accept(e.getMessage() + "; the list as it was still counts");
            return Optional.empty();
        }
    }

    private void take(SourceList read) {
        sources = withGiven(read.sources());
        listRead = true;
        read.problems().forEach(problem -> say.accept(file().orElseThrow() + ": " + problem));
        say.accept("following " + sources.size() + " sources");
    }

    private List<Followed> withGiven(List<Followed> listed) {
        Map<String, Followed> all = new LinkedHashMap<>();
        for (URI address : options.addresses()) {
            Followed source = new Followed(address, Optional.empty(), options.pages(), Duration.ZERO);
            all.put(source.key(), source);
        }
        listed.forEach(source -> all.putIfAbsent(source.key(), source));
        return List.copyOf(all.values());
    }

    private Optional<WatchedList> watched() {
        return file().map(path -> new WatchedList(path, clock));
    }

    private Optional<Path> file() {
        return options.list();
    }
}
