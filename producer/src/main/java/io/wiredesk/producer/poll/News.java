package io.wiredesk.producer.poll;

import io.wiredesk.schemas.event.RawArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what is new or changed in a listing. An entry is known by its id, which is made of its address. When the address is new
 * and the guid is known, it is the entry of that guid, moved: unless the listing gives the guid twice or still lists the old
 * address, for then the guids are no names.
 */
final class News {

    /**
     * An entry to publish.
     *
     * @param item  as it is listed
     * @param id    by which it is known
     * @param known what was known of it
     * @param guid  short hash of its guid, empty when it has none that names it
     */
    record Fresh(Item item, String id, Optional<Seen.Known> known, String guid) {

        /** The key of an article that stays what it was although its address has changed. */
        Optional<String> keptId() {
            return id.equals(item.id()) ? Optional.empty() : Optional.of(id);
        }

        RawArticle named(RawArticle article) {
            return keptId().map(kept -> RawArticle.newBuilder(article)
                            .setId(kept)
                            .setKey(article.getSource() + "/" + kept)
                            .build())
                    .orElse(article);
        }

        Seen.Known published() {
            return new Seen.Known(item.fingerprint(), guid);
        }
    }

    private News() {}

    /** The ids that a listing has, by the entries they belong to; marks nothing. */
    static Set<String> ids(Listing listing, Seen seen) {
        return identified(listing, seen).keySet();
    }

    /** What is new or changed, the oldest first. */
    static List<Fresh> in(Listing listing, Seen seen) {
        List<Fresh> fresh = new ArrayList<>();
        for (Fresh each : identified(listing, seen).values()) {
            boolean same = each.known()
                    .filter(known -> known.fingerprint().equals(each.item().fingerprint()))
                    .isPresent();
            if (!same) {
                fresh.add(each);
            }
        }
        return oldestFirst(fresh);
    }

    /** Every entry once, by its id. */
    private static Map<String, Fresh> identified(Listing listing, Seen seen) {
        Map<String, String> byGuid = seen.byGuid();
        Set<String> listed = listing.items().stream().map(Item::id).collect(Collectors.toSet());
        Set<String> repeated = repeatedGuids(listing);
        Map<String, Fresh> entries = new LinkedHashMap<>();
        for (Item item : listing.items()) {
            String guid = item.guid()
                    .filter(any -> !repeated.contains(any))
                    .map(Fingerprint::of)
                    .orElse("");
            String id = seen.get(item.id()).isPresent()
                    ? item.id()
                    : Optional.ofNullable(byGuid.get(guid))
                            .filter(old -> !listed.contains(old))
                            .orElse(item.id());
            entries.putIfAbsent(id, new Fresh(item, id, seen.get(id), guid));
        }
        return entries;
    }

    /** Guids that several entries have: they tell nothing apart. */
    private static Set<String> repeatedGuids(Listing listing) {
        Set<String> guids = new HashSet<>();
        return listing.items().stream()
                .flatMap(item -> item.guid().stream())
                .filter(guid -> !guids.add(guid))
                .collect(Collectors.toSet());
    }

    /** Sources list the newest first; where all entries have a date, the dates decide. */
    private static List<Fresh> oldestFirst(List<Fresh> fresh) {
        boolean dated = fresh.stream().allMatch(each -> each.item().article().getPublishedAt() != null);
        Collections.reverse(fresh);
        if (dated) {
            fresh.sort(Comparator.comparing(each -> each.item().article().getPublishedAt()));
        }
        return fresh;
    }
}
