package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.knowledge.KnowledgeFile;
import io.wiredesk.launcher.knowledge.WikidataDump;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the file that links people and organisations. */
@Command(
        name = "build-kb",
        description = {
            "Make a knowledge base of people and organisations from a JSON dump of Wikidata, for --knowledge-base.",
            "The dump may be gzipped and is read once, one entity at a time."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wiredesk build-kb latest-all.json.gz --out people.kb --min-sitelinks 10",
            "  bzcat latest-all.json.bz2 | wiredesk build-kb - --out people.kb",
            "  wiredesk enrich --knowledge-base people.kb articles.ndjson"
        })
final class BuildKbCommand implements Subcommand {

    private final Terminal terminal;

    @Parameters(paramLabel = "DUMP", description = "The dump, or - for standard input.")
    private String dump;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the knowledge base goes.")
    private Path out;

    @Option(
            names = "--min-sitelinks",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "Leave out whom fewer Wikipedias and sister projects have a page about (default: ${DEFAULT-VALUE}).")
    private int minSitelinks;

    BuildKbCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WikidataDump.Counts counts = KnowledgeFile.build(new WikidataDump(minSitelinks), dump, out);
        terminal.say(counts.entities() + " entities: " + counts.kept() + " people and organisations kept"
                + (counts.broken() == 0 ? "" : ", " + counts.broken() + " broken lines passed over"));
        return counts.entities() == 0 ? 1 : 0;
    }
}
