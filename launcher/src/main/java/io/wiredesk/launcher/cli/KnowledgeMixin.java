package io.wiredesk.launcher.cli;

import io.wiredesk.launcher.knowledge.KnowledgeFile;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.entities.NewsEntityFinder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Whom names are linked to. */
public final class KnowledgeMixin {

    @Option(
            names = "--knowledge-base",
            paramLabel = "FILE",
            description = "Link people and organisations to those of a file that 'wiredesk build-kb' made.")
    private Path file;

    /** The enricher that is shipped, with the knowledge base when there is one. */
    public Enricher enricher() {
        return file == null
                ? Enricher.standard()
                : Enricher.withFinder(NewsEntityFinder.load(KnowledgeFile.read(file)));
    }
}
