package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.export.ExportFormat;
import io.wiredesk.producer.export.TopicExport;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a topic to files. */
@Command(
        name = "export",
        description = {
            "Write the committed events of a topic to Avro container files, by day, byte for byte as they are in it; or to Parquet.",
            "Run again, also after a kill, it goes on behind what is there whole."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk export articles.enriched --to exported",
            "  wiredesk replay --into copy exported/articles.enriched",
            "  wiredesk export articles.enriched --to tables --format parquet"
        })
final class ExportCommand implements Subcommand {

    private final Terminal terminal;

    @Parameters(paramLabel = "TOPIC", description = "The topic, such as articles.raw.")
    private String topic;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Directory for the files: DIR/TOPIC/DAY/*.avro.")
    private Path directory;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "avro",
            description = "avro, which can be replayed, or parquet (default: ${DEFAULT-VALUE}).")
    private ExportFormat format;

    @Mixin
    private ClusterOptions cluster;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TopicExport export = new TopicExport(cluster.bootstrapServers(), cluster.client(), cluster.registry());
        try {
            TopicExport.Tally tally = export.run(topic, directory, format);
            terminal.say("exported: " + tally.exported() + " events of " + topic + " to " + directory.resolve(topic)
                    + ", " + tally.tombstones() + " tombstones passed over, " + tally.unreadable() + " unreadable");
            return tally.unreadable() == 0 ? 0 : 1;
        } catch (UncheckedIOException e) {
            throw new Failure(e.getMessage(), e);
        }
    }
}
