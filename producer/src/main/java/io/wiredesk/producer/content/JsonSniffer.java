package io.wiredesk.producer.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells one JSON document from one object a line. */
final class JsonSniffer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String FEED_MARK = "jsonfeed.org/version/";

    /** A feed says its version in its first fields. */
    private static final int FEED_HEAD = 2_000;

    private JsonSniffer() {}

    /** The kind of a document that starts with this text, which starts with a brace or bracket. */
    static Kind of(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        boolean marked = text.substring(0, Math.min(FEED_HEAD, text.length())).contains(FEED_MARK)
                || text.contains("\"version\":\"https://" + FEED_MARK);
        if (marked && text.charAt(0) == '{') {
            return Kind.JSON_FEED;
        }
        boolean onlyLine = firstLine.length() == text.length();
        if (text.charAt(0) == '[') {
            return Kind.JSON;
        }
        return onlyLine || isWholeObject(firstLine) || secondLineOpens(text, firstLine) ? Kind.NDJSON : Kind.JSON;
    }

    private static boolean secondLineOpens(String text, String firstLine) {
        return text.substring(firstLine.length()).stripLeading().startsWith("{");
    }

    private static boolean isWholeObject(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            return false;
        }
    }
}
