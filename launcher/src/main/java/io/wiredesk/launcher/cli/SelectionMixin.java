package io.wiredesk.launcher.cli;

import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.identity.SourceName;
import io.wiredesk.producer.replay.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which recorded articles are wanted. */
public final class SelectionMixin {

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Only what was published then or later: 2025-03-04, 2025-03-04T05:06:07Z.")
    private String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Only what was published before.")
    private String to;

    @Option(names = "--source", paramLabel = "NAME", description = "Only articles of this source; may be given again.")
    private List<String> sources = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The selection; a time or a range that is none is a usage error. */
    public Selection selection() {
        Set<String> names =
                sources.stream().map(name -> SourceName.of(name).orElse(name)).collect(Collectors.toUnmodifiableSet());
        try {
            return new Selection(time("--from", from), time("--to", to), names);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static Optional<Instant> time(String option, String given) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<Instant> time = Dates.of(given);
        if (time.isEmpty()) {
            throw new IllegalArgumentException(
                    option + " takes a time such as 2025-03-04 or 2025-03-04T05:06:07Z, not '" + given + "'");
        }
        return time;
    }
}
