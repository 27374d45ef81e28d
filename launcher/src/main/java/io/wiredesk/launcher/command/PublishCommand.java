package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.ClusterOptions;
import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.Progress;
import io.wiredesk.launcher.cli.SourceMixin;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.publish.Counter;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Publisher;
import io.wiredesk.producer.publish.Tally;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Source;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.json.EventJson;
import io.wiredesk.schemas.topic.Topics;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings articles in. */
@Command(
        name = "publish",
        description = {
            "Publish raw articles to Kafka.",
            "Fails when any document was not delivered: refused, or not acknowledged. The others go on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk publish saved-pages/ articles.ndjson",
            "  wiredesk publish --source corvane wire/*.txt",
            "  wiredesk publish --dry-run feed.xml                 the raw events, and none sent",
            "  wiredesk publish --follow https://example.org/feed.xml",
            "  wiredesk publish --sources sources.txt --pages      a list of feeds and sitemaps, and their pages",
            "  wiredesk publish --listen 127.0.0.1:8090            POST /articles",
            "  wiredesk publish -b kafka:9092 --schema-registry http://registry:8081 articles.ndjson"
        })
final class PublishCommand implements Subcommand {

    private final Terminal terminal;

    @Mixin
    private SourceMixin sources;

    @Option(names = "--dry-run", description = "Print the raw events as JSON lines and send none.")
    private boolean dryRun;

    @Mixin
    private LiveOptions live;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (live.isLive() && dryRun) {
            throw new ParameterException(
                    spec.commandLine(), "--dry-run reads sources once: leave out --follow, --sources and --listen");
        }
        if (live.isLive()) {
            new LiveRun(terminal, live, options(), cluster.registry(), this::report)
                    .run(sources.arguments(), sources.options());
            return 0;
        }
        List<Source> opened = sources.open();
        return dryRun ? print(opened) : publish(opened);
    }

    private int print(List<Source> opened) {
        Counter counter = new Counter();
        boolean complete = readAll(
                opened,
                intake -> intake.handle(this::print, refused -> {
                    counter.refused(refused);
                    report(refused);
                }));
        terminal.out().flush();
        return complete && counter.tally().isComplete() ? 0 : 1;
    }

    private void print(RawArticle article) {
        terminal.out().write(EventJson.toLine(article));
    }

    private int publish(List<Source> opened) {
        Publisher publisher = Publisher.connect(options(), cluster.registry(), this::report);
        boolean complete;
        try (publisher;
                OnInterrupt interrupt = OnInterrupt.run(() -> summarise(publisher.flush()))) {
            complete = publish(opened, publisher);
        }
        Tally tally = publisher.tally();
        summarise(tally);
        return complete && tally.isComplete() ? 0 : 1;
    }

    private PublishOptions options() {
        return new PublishOptions(
                cluster.bootstrapServers(),
                Topics.live(Topics.DEFAULT_PARTITIONS),
                PublishOptions.DEFAULT_CONNECT,
                PublishOptions.DEFAULT_DELIVERY,
                cluster.client());
    }

    private boolean publish(List<Source> opened, Publisher publisher) {
        try (Progress progress = Progress.of(terminal, "publishing")) {
            boolean complete = readAll(opened, intake -> {
                publisher.accept(intake);
                progress.step();
            });
            publisher.flush();
            return complete;
        } catch (PublishException e) {
            terminal.say("wiredesk: " + e.getMessage());
            return false;
        }
    }

    private boolean readAll(List<Source> opened, Consumer<Intake> sink) {
        boolean complete = true;
        for (Source source : opened) {
            try {
                source.forEach(sink);
            } catch (SourceException e) {
                terminal.say("wiredesk: " + e.getMessage());
                complete = false;
            }
        }
        return complete;
    }

    private void report(Intake.Refused refused) {
        terminal.say("wiredesk: " + refused.line());
    }

    private void summarise(Tally tally) {
        tally.firstFailure().ifPresent(failure -> terminal.say("wiredesk: not delivered: " + failure));
        terminal.say(tally.toString());
    }
}
