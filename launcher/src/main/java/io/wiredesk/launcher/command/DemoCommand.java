package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.RunningStack;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.embedded.ArticleCounts;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.launcher.embedded.LocalStack;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Publisher;
import io.wiredesk.producer.publish.Tally;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.topic.Topics;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole pipeline at work on the sample archive. */
@Command(
        name = "demo",
        description = {
            "Publish the sample archive through the whole pipeline, in this process, and print the enriched events.",
            "Everything in the archive is invented."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk demo --once                             all events, then exit",
            "  wiredesk demo --once | jq -r '.entities[].name'  what the stories are about",
            "  wiredesk demo                                    goes on: look at its topics with wiredesk tail"
        })
final class DemoCommand implements Subcommand {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Terminal terminal;

    @Option(names = "--once", description = "Exit when all events are out.")
    private boolean once;

    @Mixin
    private LocalPorts ports;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        terminal.say("starting a broker, a schema registry and the pipeline in this process ...");
        LocalStackOptions options = new LocalStackOptions(
                Optional.empty(), ports.broker(), ports.registry(), ports.http(), Topics.DEFAULT_PARTITIONS);
        try (LocalStack stack = LocalStack.start(options);
                OnInterrupt interrupt = OnInterrupt.run(stack::close)) {
            describe(stack.cluster());
            return once ? runOnce(stack) : runOn(stack);
        }
    }

    private int runOnce(LocalStack stack) throws InterruptedException {
        try (EventPrinter printer = new EventPrinter(stack.cluster(), terminal.out())) {
            Tally tally = publish(stack.cluster());
            boolean done = printer.await(() -> isDone(stack.counts(), tally, printer), PATIENCE);
            terminal.say("pipeline:  " + stack.counts());
            terminal.say("printed:   " + printer.printed() + " enriched events");
            if (!done) {
                throw new Failure("not all sample articles came out within " + PATIENCE.toSeconds() + " s");
            }
            return 0;
        }
    }

    private static boolean isDone(ArticleCounts counts, Tally tally, EventPrinter printer) {
        return counts.in() >= tally.delivered() && counts.isSettled() && printer.printed() >= counts.enriched();
    }

    private int runOn(LocalStack stack) throws InterruptedException {
        RunningStack running = new RunningStack(terminal.home());
        running.announce(UpCommand.address(stack));
        try (OnInterrupt withdrawal = OnInterrupt.run(running::withdraw);
                EventPrinter printer = new EventPrinter(stack.cluster(), terminal.out())) {
            publish(stack.cluster());
            terminal.say(
                    "stop it with Ctrl-C; until then look at its topics: wiredesk tail articles.removed -o beginning");
            stack.await();
            return 0;
        }
    }

    private void describe(LocalCluster cluster) {
        terminal.say("broker:    " + cluster.bootstrapServers());
        terminal.say("registry:  " + cluster.registryUrl());
    }

    private Tally publish(LocalCluster cluster) {
        PublishOptions options = PublishOptions.of(cluster.bootstrapServers(), cluster.topics());
        Publisher publisher = Publisher.connect(options, cluster.registry(), this::report);
        try (publisher) {
            new SampleArchive(cluster.data().root().resolve("sample"))
                    .open()
                    .forEach(source -> source.forEach(publisher::accept));
        }
        terminal.say("published: " + publisher.tally());
        return publisher.tally();
    }

    private void report(Intake.Refused refused) {
        String name = refused.name().replaceFirst(".*/sample/", "");
        terminal.say("refused:   " + name + ": " + refused.detail() + " (" + refused.reason() + ")");
    }
}
