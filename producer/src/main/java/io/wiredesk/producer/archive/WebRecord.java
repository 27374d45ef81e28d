package io.wiredesk.producer.archive;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A record of a web archive.
 *
 * @param type   in lower case: {@code response}, {@code request}, {@code conversion}
 * @param fields of its header, by their names in lower case
 * @param block  its content
 * @param state  how much of its content that is
 */
record WebRecord(String type, Map<String, String> fields, byte[] block, State state) {

    /** How much of a block there is. */
    enum State {
        WHOLE,
        /** Only the beginning was kept. */
        TOO_LARGE,
        /** The file ends in it. */
        CUT_SHORT
    }

    static final String TYPE = "warc-type";
    static final String LENGTH = "content-length";
    static final String DATE = "warc-date";
    static final String CONTENT_TYPE = "content-type";
    static final String ADDRESS = "warc-target-uri";
    static final String ID = "warc-record-id";

    boolean isTooLarge() {
        return state == State.TOO_LARGE;
    }

    boolean isCutShort() {
        return state == State.CUT_SHORT;
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    /** The media type of the block, without parameters. */
    String mediaType() {
        return field(CONTENT_TYPE)
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What the record is about; some tools put the address in angle brackets. */
    Optional<String> address() {
        return field(ADDRESS).map(WebRecord::withoutBrackets);
    }

    Optional<String> id() {
        return field(ID).map(WebRecord::withoutBrackets);
    }

    private static String withoutBrackets(String value) {
        return value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
    }
}
