package io.wiredesk.producer.sitemap;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import io.wiredesk.producer.identity.RegistrableDomain;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * A sitemap, with what Google News sitemaps add, or an index of sitemaps.
 *
 * @param entries  the pages, newest first, no more than were asked for
 * @param sitemaps of an index: the sitemaps it names, newest first
 * @param left     how many pages were left out
 */
public record NewsSitemap(List<Entry> entries, List<URI> sitemaps, int left) {

    /** A sitemap of an index is read when it is among so many newest ones. */
    public static final int MAX_SITEMAPS = 5;

    /**
     * A page.
     *
     * @param address   where it stands
     * @param title     of the article
     * @param published when the article was published
     * @param changed   when the page changed last
     * @param language  ISO 639
     * @param name      of the publication
     * @param keywords  of the article
     */
    public record Entry(
            URI address,
            Optional<String> title,
            Optional<Instant> published,
            Optional<Instant> changed,
            Optional<String> language,
            Optional<String> name,
            List<String> keywords) {}

    /** Newest first; what has no date comes last. */
    private static final Comparator<Entry> NEWEST = Comparator.comparing(
            (Entry entry) -> entry.published().or(entry::changed).orElse(Instant.EPOCH), Comparator.reverseOrder());

    /**
     * Reads a sitemap. Pages of another publisher than the sitemap's are left out.
     *
     * @param max how many pages are taken
     * @return empty when it is none
     */
    public static Optional<NewsSitemap> read(URI address, byte[] body, int max) {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        parser.setAllowDocTypeDefinitions(false);
        parser.setURLFilter(NewsSitemap::readable);
        try {
            AbstractSiteMap map = parser.parseSiteMap(body, address.toURL());
            return map instanceof SiteMapIndex index
                    ? Optional.of(ofIndex(index))
                    : Optional.of(of((SiteMap) map, address, max));
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static NewsSitemap ofIndex(SiteMapIndex index) {
        List<URI> sitemaps = index.getSitemaps().stream()
                .sorted(Comparator.comparing(
                        (AbstractSiteMap map) -> instant(map.getLastModified()).orElse(Instant.EPOCH),
                        Comparator.reverseOrder()))
                .flatMap(map -> uri(map.getUrl()).stream())
                .limit(MAX_SITEMAPS)
                .toList();
        return new NewsSitemap(List.of(), sitemaps, 0);
    }

    private static NewsSitemap of(SiteMap map, URI address, int max) {
        List<Entry> entries = map.getSiteMapUrls().stream()
                .flatMap(url -> entry(url).stream())
                .filter(entry -> samePublisher(address, entry.address()))
                .sorted(NEWEST)
                .toList();
        int taken = Math.min(max, entries.size());
        return new NewsSitemap(List.copyOf(entries.subList(0, taken)), List.of(), entries.size() - taken);
    }

    /** Whether two addresses stand under one registered domain. */
    public static boolean samePublisher(URI one, URI other) {
        return one.getHost() != null
                && other.getHost() != null
                && RegistrableDomain.of(one.getHost()).equals(RegistrableDomain.of(other.getHost()));
    }

    private static Optional<Entry> entry(SiteMapURL url) {
        Optional<NewsAttributes> news = news(url);
        return uri(url.getUrl())
                .map(address -> new Entry(
                        address,
                        news.map(NewsAttributes::getTitle).map(String::strip).filter(title -> !title.isEmpty()),
                        news.map(NewsAttributes::getPublicationDate).map(Date::toInstant),
                        instant(url.getLastModified()),
                        news.map(NewsAttributes::getLanguage).filter(language -> !language.isBlank()),
                        news.map(NewsAttributes::getName).filter(name -> !name.isBlank()),
                        news.map(NewsAttributes::getKeywords)
                                .map(NewsSitemap::words)
                                .orElse(List.of())));
    }

    private static Optional<NewsAttributes> news(SiteMapURL url) {
        ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
        return Optional.ofNullable(found).stream()
                .flatMap(Arrays::stream)
                .filter(NewsAttributes.class::isInstance)
                .map(NewsAttributes.class::cast)
                .findFirst();
    }

    private static List<String> words(String[] keywords) {
        return Stream.of(keywords)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<URI> uri(URL url) {
        try {
            return url == null ? Optional.empty() : Optional.of(url.toURI());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An address with characters that the JDK refuses is read as browsers do. */
    private static String readable(String address) {
        try {
            return new URI(address).toString();
        } catch (URISyntaxException e) {
            return Optional.ofNullable(HttpUrl.parse(address))
                    .map(HttpUrl::toString)
                    .orElse(address);
        }
    }
}
