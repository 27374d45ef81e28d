package io.wiredesk.producer.source;

import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Fetcher;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address on the web: a page, a feed or a file, fetched once. */
final class WebSource {

    private WebSource() {}

    /** Fetches the address; whatever is larger than a document may be is a refusal, anything else that goes wrong an error. */
    static Source open(String argument, SourceOptions options, InputReader reader) {
        Fetcher fetcher = new Fetcher(options.timeout(), options.maxBytes(), options.allowPrivate());
        try {
            Input input = input(argument, fetcher.fetch(new URI(argument.strip())));
            return sink -> reader.read(input, sink);
        } catch (TooLargeException e) {
            return sink -> sink.accept(new Intake.Refused(argument, Refusal.TOO_LARGE, e.getMessage()));
        } catch (FetchException e) {
            throw new SourceException(e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new SourceException(argument + ": no http or https address", e);
        }
    }

    private static Input input(String argument, Fetched fetched) {
        return new Input(
                argument,
                Optional.empty(),
                Optional.of(fetched.address()),
                fetched.contentType(),
                () -> new ByteArrayInputStream(fetched.body()));
    }
}
