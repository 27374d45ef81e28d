package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.KnowledgeMixin;
import io.wiredesk.launcher.cli.Progress;
import io.wiredesk.launcher.cli.SourceMixin;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Source;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.streams.topology.Desk;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enriches documents without Kafka. */
@Command(
        name = "enrich",
        description = {
            "Enrich documents, without Kafka: one JSON object a document on standard output, in input order.",
            "A refused document is {\"key\": ..., \"rejected\": {\"reason\": ..., \"detail\": ...}}.",
            "Fails when a source cannot be read or holds nothing that can be."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk enrich page.html",
            "  wiredesk enrich --with-removed saved-pages/ > enriched.ndjson",
            "  wiredesk enrich --remember archive.ndjson > enriched.ndjson",
            "  curl -s https://example.org/story | wiredesk enrich -"
        })
final class EnrichCommand implements Subcommand {

    private final Terminal terminal;

    @Option(
            names = "--with-removed",
            description = "Also say what was taken out: the ledger, and the visible text that it refers to.")
    private boolean withRemoved;

    @Option(
            names = "--remember",
            description = {
                "Weigh what earlier documents of a source have shown: lines that stood in them too, and where they had their story.",
                "One document at a time, so slower; the order of the documents matters."
            })
    private boolean remember;

    @Mixin
    private KnowledgeMixin knowledge;

    @Mixin
    private SourceMixin sources;

    EnrichCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Source> opened = sources.open();
        Desk desk = remember ? Desk.remembering(knowledge.enricher()) : Desk.with(knowledge.enricher());
        int threads = remember ? 1 : Runtime.getRuntime().availableProcessors();
        EnrichSummary summary = new EnrichSummary();
        try (Progress progress = Progress.of(terminal, "enriching");
                InOrder<Answer> work = new InOrder<>(threads, answer -> {
                    terminal.out().write(answer.line());
                    summary.count(answer);
                    progress.step();
                })) {
            opened.forEach(source -> enrich(source, desk, work, summary));
        }
        terminal.out().flush();
        terminal.say(summary.toString());
        return summary.exitCode();
    }

    private void enrich(Source source, Desk desk, InOrder<Answer> work, EnrichSummary summary) {
        long[] documents = new long[2];
        try {
            source.forEach(intake -> {
                documents[0]++;
                documents[1] += intake.fold(article -> 1, this::report);
                work.submit(() -> intake.fold(article -> answer(desk, article), Answer::of));
            });
        } finally {
            work.finish();
        }
        summary.endSource(documents[0], documents[1]);
    }

    /** Says that a document cannot be read; one that can and is refused is no news. */
    private int report(Intake.Refused refused) {
        terminal.say("wiredesk: " + refused.line());
        return 0;
    }

    private Answer answer(Desk desk, RawArticle article) {
        try {
            return desk.process(article, article.getFirstSeenAt())
                    .fold(enriched -> Answer.of(enriched, withRemoved), refused -> Answer.of(refused.article()));
        } catch (RuntimeException | StackOverflowError e) {
            terminal.say("wiredesk: " + article.getOrigin() + ": failed with " + e);
            return Answer.crash(article, e);
        }
    }
}
