package io.wiredesk.producer.feed;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads what RSS and Atom say about how a feed wants to be read. */
final class ChannelReader {

    /** The periods of the syndication module of RSS 1.0. */
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private ChannelReader() {}

    static Channel read(Children about) {
        Optional<Duration> ttl =
                about.text("ttl").flatMap(ChannelReader::number).map(Duration::ofMinutes);
        return new Channel(ttl.or(() -> period(about)), rest(about), link(about, "hub"), link(about, "self"));
    }

    private static Optional<Duration> period(Children about) {
        long frequency =
                about.text("sy:updatefrequency").flatMap(ChannelReader::number).orElse(1L);
        return about.text("sy:updateperiod")
                .map(name -> PERIODS.get(name.toLowerCase(Locale.ROOT)))
                .map(period -> period.dividedBy(frequency));
    }

    private static Rest rest(Children about) {
        return Rest.parse(about.all("skiphours", "skipdays")
                .flatMap(each -> each.children().stream())
                .map(Element::text)
                .collect(Collectors.joining(" ")));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,9}")
                ? Optional.of(Long.valueOf(text)).filter(number -> number > 0)
                : Optional.empty();
    }

    private static Optional<String> link(Children about, String relation) {
        return about.all("link", "atom:link")
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase(relation))
                .map(link -> link.attr("href").strip())
                .filter(href -> href.startsWith("http"))
                .findFirst();
    }
}
