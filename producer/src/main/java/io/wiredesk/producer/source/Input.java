package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Hint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * One file, stream or answer of a server, not yet read.
 *
 * @param name        what people call it: a path or an address
 * @param guid        what an article made of it alone is called by its source
 * @param address     where it stands on the web
 * @param contentType that the server gave it
 * @param opener      opens it
 */
public record Input(
        String name, Optional<String> guid, Optional<URI> address, Optional<String> contentType, Opener opener) {

    /** Opens a stream that the caller closes. */
    public interface Opener {
        InputStream open() throws IOException;

        /** Whether it can be opened again, and gives the same bytes then. */
        default boolean reopens() {
            return true;
        }
    }

    /** An input from standard input or the like: it can be read once. */
    public static Input once(String name, InputStream in) {
        Opener opener = new Opener() {
            @Override
            public InputStream open() {
                return in;
            }

            @Override
            public boolean reopens() {
                return false;
            }
        };
        return new Input(name, Optional.empty(), Optional.empty(), Optional.empty(), opener);
    }

    /** What the content type, else the name makes one expect. */
    public Hint hint() {
        Hint byType = contentType.map(Hint::ofContentType).orElse(Hint.NONE);
        return byType == Hint.NONE ? hintOfName() : byType;
    }

    /** Whether whoever named it meant a feed. */
    boolean isNamedAsFeed() {
        return hint() == Hint.FEED || hintOfName() == Hint.FEED;
    }

    private Hint hintOfName() {
        return Hint.ofName(address.map(URI::getPath).orElse(name));
    }
}
