package io.wiredesk.launcher.cli;

import io.wiredesk.launcher.Failure;
import io.wiredesk.producer.archive.ArchiveInputs;
import io.wiredesk.producer.poll.OneOff;
import io.wiredesk.producer.source.Source;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.source.Sources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where documents come from. */
public final class SourceMixin {

    /** Between two requests to a host. */
    private static final Duration DELAY = Duration.ofSeconds(1);

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "A file (HTML, text, NDJSON, CSV, a feed, WARC, ARC, WET, Avro), a directory, the address of a page, feed or sitemap, or - for standard input.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Source of documents that have no address: the name of a wire or a publisher.")
    private String name;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Largest document in bytes, decompressed (default: " + SourceOptions.DEFAULT_MAX_BYTES + ").")
    private Integer maxBytes;

    @Option(
            names = {"--allow-private", "--allow-private-addresses"},
            description = "Also read addresses of this machine and of private networks.")
    private boolean allowPrivate;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Opens all sources, so that a mistyped name is found before the first document is read.
     *
     * @throws io.wiredesk.producer.source.SourceException when one has nothing to read
     */
    public List<Source> open() {
        SourceOptions options = options();
        if (arguments.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'SOURCE'");
        }
        if (arguments.stream().filter("-"::equals).count() > 1) {
            throw new Failure("standard input can be read once: give - once");
        }
        return arguments.stream().map(argument -> open(argument, options)).toList();
    }

    private static Source open(String argument, SourceOptions options) {
        ArchiveInputs reader = new ArchiveInputs(options);
        return OneOff.isAddress(argument)
                ? OneOff.open(argument, options, DELAY, reader)
                : Sources.open(argument, reader, System.in);
    }

    /** What was named, as it was. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    /** How sources are read. */
    public SourceOptions options() {
        try {
            SourceOptions options = SourceOptions.DEFAULTS;
            options = name == null ? options : options.withSource(name);
            options = maxBytes == null ? options : options.withMaxBytes(maxBytes);
            return allowPrivate ? options.withPrivateAllowed() : options;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
