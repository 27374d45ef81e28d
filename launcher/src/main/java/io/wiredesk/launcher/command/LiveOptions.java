package io.wiredesk.launcher.command;

import io.wiredesk.launcher.Failure;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.http.WebAddress;
import io.wiredesk.producer.poll.FollowOptions;
import io.wiredesk.producer.push.PushOptions;
import io.wiredesk.producer.push.Token;
import io.wiredesk.producer.source.SourceOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of {@code publish} for sources that go on: followed ones, and those that push. */
final class LiveOptions {

    private static final String TOKEN = "WIREDESK_PUSH_TOKEN";

    @Option(names = "--follow", description = "Keep polling the feeds and sitemaps, until it is interrupted.")
    private boolean follow;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Follow the sources of a list, an address a line or OPML; read again when it changes.")
    private Path list;

    @Option(names = "--pages", description = "Fetch the page behind each entry, where its robots.txt lets us.")
    private boolean pages;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Between two requests to one host (default: ${DEFAULT-VALUE}).")
    private double delay;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "wiredesk-follow",
            description = "Who follows; the same after a restart, one process at a time (default: ${DEFAULT-VALUE}).")
    private String name;

    @Option(
            names = "--listen",
            paramLabel = "[HOST]:PORT",
            description = "Take articles over HTTP: POST /articles; also serves /metrics. Needs a token.")
    private String listen;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "File with the token that whoever pushes has to bring (default: " + TOKEN + " in the environment).")
    private Path tokenFile;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Address under which WebSub hubs reach --listen; feeds that name a hub are then pushed.")
    private String publicUrl;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Whether anything here was asked for. */
    boolean isLive() {
        return follows() || listen != null;
    }

    boolean follows() {
        return follow || list != null;
    }

    boolean listens() {
        return listen != null;
    }

    String name() {
        return name;
    }

    /** What is followed; the arguments of the command must be addresses then. */
    FollowOptions follow(List<String> arguments, SourceOptions sources) {
        if (!follows() && !arguments.isEmpty()) {
            throw usage("--listen takes no SOURCE without --follow");
        }
        if (follows() && list == null && arguments.isEmpty()) {
            throw usage("--follow needs an address, or a list by --sources");
        }
        if (!Double.isFinite(delay) || delay < 0 || delay > 3600) {
            throw usage("--delay takes 0 to 3600 seconds");
        }
        return new FollowOptions(
                arguments.stream().map(this::address).toList(),
                Optional.ofNullable(list),
                pages,
                Duration.ofMillis((long) (delay * 1000)),
                sources);
    }

    /** Where articles may be pushed to. */
    PushOptions push(Terminal terminal, SourceOptions sources) {
        int colon = listen.lastIndexOf(':');
        String port = listen.substring(colon + 1);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw usage("--listen takes a port, or a host and a port as in 127.0.0.1:8090");
        }
        String host = colon < 1 ? "0.0.0.0" : listen.substring(0, colon);
        Optional<URI> hubs = Optional.ofNullable(publicUrl).map(this::address);
        return new PushOptions(host, Integer.parseInt(port), token(terminal), hubs, sources);
    }

    private Token token(Terminal terminal) {
        try {
            String text = tokenFile == null ? terminal.environment().get(TOKEN) : Files.readString(tokenFile);
            if (text == null) {
                throw usage("--listen needs a token: put one into " + TOKEN + " or a --token-file");
            }
            return Token.of(text);
        } catch (IOException e) {
            throw new Failure(tokenFile + ": the file of the token cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private URI address(String argument) {
        return WebAddress.of(argument)
                .orElseThrow(() -> usage("'" + argument + "' is no http or https address: only those can be followed"));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
