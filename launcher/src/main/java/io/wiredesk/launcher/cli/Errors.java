package io.wiredesk.launcher.cli;

import io.wiredesk.console.TailException;
import io.wiredesk.launcher.Failure;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.streams.app.StartException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code; the stack trace is for {@code --debug} alone. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Their messages are written for people and name the input. */
    private static final List<Class<? extends Throwable>> EXPLAINED = List.of(
            Failure.class,
            SourceException.class,
            PublishException.class,
            StartException.class,
            TailException.class,
            SchemaRegistryException.class);

    private final Terminal terminal;
    private final BooleanSupplier debug;

    Errors(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        if (e.getCause() instanceof Failure failure) {
            return handleExecutionException(failure, command, null);
        }
        terminal.say("wiredesk: " + refusal(e) + " (" + command.getCommandSpec().qualifiedName()
                + " --help shows what it takes)");
        return ExitCode.USAGE;
    }

    private static String refusal(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return oneLine(e.getMessage());
        }
        String suggestion = unmatched.getSuggestions().stream()
                .findFirst()
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        String first = unmatched.getUnmatched().get(0);
        String kind =
                first.startsWith("-") ? "option " : e.getCommandLine().getParent() == null ? "command " : "argument ";
        return "there is no " + kind + first + suggestion;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof Lines.ReaderGone) {
            return ExitCode.OK;
        }
        terminal.say("wiredesk: " + explain(e));
        if (debug.getAsBoolean()) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.SOFTWARE;
    }

    private static String explain(Throwable e) {
        return causes(e)
                .filter(cause -> EXPLAINED.stream().anyMatch(type -> type.isInstance(cause)))
                .map(cause -> oneLine(cause.getMessage()))
                .findFirst()
                .orElseGet(() -> unexplained(e));
    }

    private static String unexplained(Throwable e) {
        String kind = e instanceof KafkaException
                ? "Kafka: "
                : "unexpected " + e.getClass().getSimpleName() + ": ";
        return kind + oneLine(e.getMessage()) + " (--debug shows where)";
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(10);
    }

    private static String oneLine(String message) {
        return String.valueOf(message).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
