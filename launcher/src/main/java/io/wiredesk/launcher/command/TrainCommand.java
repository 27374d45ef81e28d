package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.Subcommand;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.training.EntityTraining;
import io.wiredesk.training.WordClassTraining;
import io.wiredesk.training.story.LineTraining;
import io.wiredesk.training.story.StoryTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rebuilds the models that are shipped. */
@Command(name = "train", description = "Rebuild a shipped model from data on disk.")
final class TrainCommand implements Subcommand {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what to train is missing: entities, classes, story or lines");
    }

    @Command(
            name = "entities",
            description = "Rebuild the model that finds names, from labelled sets. The same data gives the same bytes.",
            footerHeading = "%nExample:%n",
            footer = "  wiredesk train entities --data entities/train --out news-en.model")
    int entities(
            @Option(
                            names = "--data",
                            required = true,
                            paramLabel = "DIR",
                            description = "Folder of the labelled sets, *.conll.gz.")
                    Path data,
            @Option(
                            names = "--classes",
                            paramLabel = "FILE",
                            description = "Model whose word classes are used (default: the shipped one).")
                    Optional<Path> classes,
            @Option(
                            names = "--out",
                            defaultValue = "news-en.model",
                            paramLabel = "FILE",
                            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
                    Path out) {
        check(data, "the folder of the labelled sets");
        return made("model", data, () -> EntityTraining.run(data, classes, out, terminal::say));
    }

    @Command(
            name = "story",
            description =
                    "Rebuild the model that tells the story from the rest of a page, from saved pages. The same data gives"
                            + " the same bytes.",
            footerHeading = "%nExample:%n",
            footer = "  wiredesk train story --data extraction --out story.model")
    int story(
            @Mixin SavedPages pages,
            @Option(
                            names = "--out",
                            defaultValue = "story.model",
                            paramLabel = "FILE",
                            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
                    Path out) {
        Path data = pages.checked();
        return made("model", data, () -> StoryTraining.run(data, out, terminal::say));
    }

    @Command(
            name = "lines",
            description =
                    "Rebuild the model that tells the story from the rest of a plain text, from texts made of saved pages. The same"
                            + " data gives the same bytes.",
            footerHeading = "%nExample:%n",
            footer = "  wiredesk train lines --data extraction --out line.model")
    int lines(
            @Mixin SavedPages pages,
            @Option(
                            names = "--out",
                            defaultValue = "line.model",
                            paramLabel = "FILE",
                            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
                    Path out) {
        Path data = pages.checked();
        return made("model", data, () -> LineTraining.run(data, out, terminal::say));
    }

    @Command(
            name = "classes",
            description = "Make the word classes of the model that finds names, and lists of names for its training.",
            footerHeading = "%nExample:%n",
            footer = "  wiredesk train classes --archive nlp4j-english-1.1.3.jar --out classes")
    int classes(
            @Option(
                            names = "--archive",
                            required = true,
                            paramLabel = "FILE",
                            description = "The jar edu.emory.mathcs.nlp:nlp4j-english:1.1.3 of Maven Central.")
                    Path archive,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "DIR",
                            description = "Folder for word-classes.model and the lists.")
                    Path out) {
        return made("word classes", archive, () -> WordClassTraining.run(archive, out, terminal::say));
    }

    private static void check(Path data, String wanted) {
        if (!Files.isDirectory(data)) {
            throw new Failure(data + ": no such directory; give " + wanted);
        }
    }

    private static int made(String what, Path data, Training training) {
        try {
            training.run();
            return 0;
        } catch (IOException e) {
            throw new Failure("no " + what + " can be made from " + data + ": " + e.getMessage(), e);
        }
    }

    private interface Training {
        void run() throws IOException;
    }

    /** What the models of the cleaner learn from. */
    static final class SavedPages {

        @Option(
                names = "--data",
                required = true,
                paramLabel = "DIR",
                description = "Folder of the sets, each a folder with a pages.jsonl.")
        private Path data;

        private Path checked() {
            check(data, "the folder of the sets of saved pages");
            return data;
        }
    }
}
