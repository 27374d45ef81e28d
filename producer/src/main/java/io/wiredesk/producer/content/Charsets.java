package io.wiredesk.producer.content;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document says about its charset. */
final class Charsets {

    /** A declaration further down is not looked for; the HTML standard stops at 1,024 bytes, real pages do not. */
    private static final int DECLARATION_HEAD = 16 * 1024;

    private static final Pattern PROLOG =
            Pattern.compile("^\\s{0,64}<\\?xml[^>]{0,200}?\\sencoding\\s{0,8}=\\s{0,8}[\"']([^\"'>]{1,40})[\"']");
    private static final Pattern META = Pattern.compile(
            "<meta\\s[^>]{0,400}?charset\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s{0,8}=\\s{0,8}[\"']?([^\"';\\s]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> LABELS = Resource.lines(Charsets.class, "charset-labels.txt").stream()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Charsets() {}

    /** The charset that an XML prolog or a meta element declares. */
    static Optional<Charset> declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(DECLARATION_HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return first(PROLOG, head).or(() -> first(META, head)).flatMap(Charsets::named);
    }

    /** The charset parameter of a content type. */
    static Optional<Charset> ofContentType(String contentType) {
        return first(PARAMETER, contentType).flatMap(Charsets::named);
    }

    /** The charset of a label as the web uses it; empty when it is unknown. */
    static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String real = LABELS.getOrDefault(name, name);
        try {
            return Charset.isSupported(real) ? Optional.of(Charset.forName(real)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
