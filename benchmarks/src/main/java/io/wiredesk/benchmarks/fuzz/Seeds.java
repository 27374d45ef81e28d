package io.wiredesk.benchmarks.fuzz;

import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What inputs are made of: documents, and the phrases that the shipped rules look for. Immutable. */
final class Seeds {

    /** For when no pages are at hand: what an article page is made of. */
    private static final String PAGE = """
            <!doctype html><html lang=en><head><title>Ferry strike | Harbour Post</title><meta property="og:title" content="Ferry strike">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strike","author":{"name":"Lena Marquardt"},
            "datePublished":"2026-05-12T10:00:00Z","articleBody":"The ferry did not sail."}</script></head><body><nav><ul><li><a href=/>World</a>
            </ul></nav><article><h1>Ferry strike</h1><div class="byline">By <a rel="author">Lena Marquardt</a></div><time>12 May 2026</time>
            <figure><img src=a.jpg><figcaption>Passengers in Hull. Photograph: Idris Pell, Pool/AP</figcaption></figure>
            <p>HULL, May 12 (AP) — The night ferry did not sail on Tuesday, the harbour master said.</p><p>Read more: What next?</p>
            <p>The union, which speaks for 11,400 sailors, said that it would go on.</p><aside><h3>Sign up</h3><p>Get our newsletter</p></aside>
            <table><tr><td>Hull<td>0</table><blockquote>Nobody asked us.</blockquote><p>(Reporting by Idris Pell; editing by Lena Marquardt)</p>
            </article><footer>© 2026 Harbour Post Ltd. All rights reserved.</footer></body></html>
            """;

    private final List<String> documents;
    private final List<String> phrases;

    private Seeds(List<String> documents, List<String> phrases) {
        this.documents = documents;
        this.phrases = phrases;
    }

    /** @param documents pages; a page of our own stands in when there are none */
    static Seeds of(List<String> documents) {
        return new Seeds(documents.isEmpty() ? List.of(PAGE) : List.copyOf(documents), phrases());
    }

    /** A run of units of a document, at most as many as this. */
    String slice(Random random, int units) {
        String document = documents.get(random.nextInt(documents.size()));
        int length = Math.min(document.length(), 1 + random.nextInt(units));
        int from = random.nextInt(document.length() - length + 1);
        return document.substring(from, from + length);
    }

    /** A text that a rule takes out. */
    String phrase(Random random) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        for (String residue : Resources.lines("rules/index.txt")) {
            Resources.lines("rules/" + residue + ".txt").stream()
                    .map(line -> line.substring(line.lastIndexOf('|') + 1).strip())
                    .filter(example -> !example.isEmpty())
                    .forEach(phrases::add);
        }
        return List.copyOf(phrases);
    }
}
