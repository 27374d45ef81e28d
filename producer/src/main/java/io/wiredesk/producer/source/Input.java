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
record Input(String name, Optional<String> guid, Optional<URI> address, Optional<String> contentType, Opener opener) {

    /** Opens a stream that the caller closes. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** What the content type, else the name makes one expect. */
    Hint hint() {
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
