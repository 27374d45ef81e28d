package io.wiredesk.producer.page;

import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.robots.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/**
 * What a publisher says about the use of an article, collected from where it can be said: the answer's headers, the page, the
 * site's reservations and its robots.txt. Of several, the one closest to the article counts.
 */
final class Rights {

    /** A longer value says nothing that machines read. */
    private static final int MAX_LENGTH = 500;

    private static final List<String> TDM = List.of("tdm-reservation", "tdm-policy");

    private Rights() {}

    /**
     * The rights of a page.
     *
     * @return by name: {@code tdm-reservation} (1 reserves the right), {@code tdm-policy} (an address), {@code robots} (the
     *     directives of the page, such as {@code noai}), {@code license} (an address), {@code training-refused} (collectors of
     *     training data that robots.txt shuts out)
     */
    static Map<String, String> of(Fetched answer, Document page, Sites.Rules rules) {
        Map<String, String> rights = new TreeMap<>(rules.tdm().rights(answer.address()));
        rights.putAll(ofHeaders(answer));
        TDM.forEach(name -> meta(page, name).ifPresent(value -> rights.put(name, value)));
        meta(page, "robots").ifPresent(own -> rights.merge("robots", own, (header, meta) -> meta + ", " + header));
        page.select("link[rel~=(?i)^license$]").stream()
                .map(link -> link.attr("href").strip())
                .flatMap(href -> usable(href).stream())
                .findFirst()
                .ifPresent(href -> rights.put("license", href));
        List<String> refused = rules.robots().trainingAgentsRefused(answer.address());
        if (!refused.isEmpty()) {
            rights.put("training-refused", String.join(", ", refused));
        }
        return rights;
    }

    /** What the headers of an answer say. */
    static Map<String, String> ofHeaders(Fetched answer) {
        Map<String, String> rights = new TreeMap<>();
        TDM.forEach(name -> answer.header(name).flatMap(Rights::usable).ifPresent(value -> rights.put(name, value)));
        answer.header("x-robots-tag").flatMap(Rights::usable).ifPresent(value -> rights.put("robots", value));
        return rights;
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[name]").stream()
                .filter(meta -> meta.attr("name").strip().equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .flatMap(value -> usable(value).stream())
                .findFirst();
    }

    private static Optional<String> usable(String value) {
        return Optional.of(value.strip()).filter(any -> !any.isEmpty() && any.length() <= MAX_LENGTH);
    }
}
