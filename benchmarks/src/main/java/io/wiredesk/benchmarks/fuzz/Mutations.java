package io.wiredesk.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways to spoil a document. */
final class Mutations {

    private static final List<String> HOSTILE = List.of(
            "\0",
            "\uD83D",
            "\uDE00",
            "\uFFFD",
            "\uFEFF",
            "\u202E",
            "\u00AD",
            "\u0307",
            "\u200B",
            "\u2028",
            "\r",
            "\f",
            "<",
            ">",
            "&",
            "&#0;",
            "&#x110000;",
            "&#xD800;",
            "&nbsp;",
            "&amp;amp;",
            "&lt;p&gt;",
            "</p>",
            "</div>",
            "<div>",
            "<p>",
            "<b>",
            "<a href=x>",
            "<table><td>",
            "<ul><li>",
            "<figcaption>",
            "<h1>",
            "<time>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<script>",
            "</script>",
            "<script type=application/ld+json>",
            "{\"@type\":\"NewsArticle\",\"author\":",
            "\"articleBody\":\"",
            "[[[[",
            "}",
            "<title>",
            "<textarea>",
            "<svg>",
            "<noscript>",
            "<template>",
            "<meta property=og:title content=",
            "<br><br>",
            "<style>",
            "<plaintext>",
            " class='author byline",
            " style='display:none'",
            " hidden",
            " itemprop=articleBody",
            "By ",
            "By",
            "(",
            ")",
            "—",
            " – ",
            " - ",
            "|",
            "/",
            ":",
            ",",
            ".",
            "…",
            "©",
            "(c) ",
            "Photo: ",
            "Copyright ",
            "KYIV (AP) — ",
            "12 May 2026",
            "2026-99-99",
            "İ",
            "ſ",
            "ﬁ",
            "ß",
            "Ǆ",
            "𐐀",
            "写真：",
            "＠",
            "http://",
            "@",
            "#",
            "\t",
            "\n\n",
            "\n");

    private static final int MAX_UNITS = 250_000;

    private final Random random;
    private final Seeds seeds;

    Mutations(Random random, Seeds seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    /** One change, of a kind chosen by chance. */
    String change(String text) {
        String changed = switch (random.nextInt(10)) {
            case 0 -> cut(text);
            case 1 -> insert(text, copy(text, 1 + random.nextInt(60)));
            case 2 -> insert(text, pick(HOSTILE).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 3_000 : 4)));
            case 3, 4 -> insert(text, nearPhrase());
            case 5 -> insert(text, pick(HOSTILE) + seeds.phrase(random) + pick(HOSTILE));
            case 6 -> insert(text, copy(text, 200).repeat(1 + random.nextInt(40)));
            case 7 -> misread(text);
            case 8 -> text.toUpperCase(Locale.ROOT);
            default -> insert(text, seeds.slice(random, 400));
        };
        return changed.length() > MAX_UNITS ? changed.substring(0, MAX_UNITS) : changed;
    }

    /** A phrase of the rules with a word too many, too few, or in another place. */
    private String nearPhrase() {
        String[] words = seeds.phrase(random).split(" ");
        int at = random.nextInt(words.length);
        words[at] = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> words[at] + ' ' + words[random.nextInt(words.length)];
            case 2 -> words[at].repeat(1 + random.nextInt(30));
            default -> pick(HOSTILE);
        };
        return String.join(" ", words).repeat(1 + random.nextInt(3));
    }

    /** What comes of a text in the wrong charset, or with broken bytes. */
    private String misread(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(200));
        return text.substring(0, from) + text.substring(to);
    }

    private String insert(String text, String piece) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private String copy(String text, int units) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + units));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
