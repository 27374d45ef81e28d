package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Box;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the elements of a page are called, as far as their names give away what they hold. Each is looked at once. Used by one thread. */
final class ElementNames {

    private static final List<Set<String>> POSTS = List.of(
            Set.of("twitter", "tweet"),
            Set.of("instagram", "media"),
            Set.of("tiktok", "embed"),
            Set.of("reddit", "embed"),
            Set.of("reddit", "card"),
            Set.of("bluesky", "embed"),
            Set.of("mastodon", "embed"),
            Set.of("fb", "post"));
    private static final List<Set<String>> NOTICES = List.of(
            Set.of("cookie", "banner"),
            Set.of("cookie", "notice"),
            Set.of("cookie", "consent"),
            Set.of("consent", "banner"));
    private static final Set<String> PULLED = Set.of(
            "pull", "pullquote", "pulled", "pq", "quote", "blockquote", "highlight", "callout", "zitat", "citation");
    private static final Set<String> CAPTIONS = Set.of("caption", "figcaption");

    /** A bit for each of the words. */
    private static final Map<String, Long> BITS = numbered();

    private static final long[] POST_BITS =
            POSTS.stream().mapToLong(ElementNames::bits).toArray();
    private static final long[] NOTICE_BITS =
            NOTICES.stream().mapToLong(ElementNames::bits).toArray();
    private static final long PULLED_BITS = bits(PULLED);
    private static final long CAPTION_BITS = bits(CAPTIONS);
    private static final long LOOKED_AT = 1L << Long.SIZE - 1;

    private final List<Box> boxes;
    private final long[] known;

    ElementNames(List<Box> boxes) {
        this.boxes = boxes;
        this.known = new long[boxes.size()];
    }

    /** Whether the code of a platform for showing its posts elsewhere begins with it. */
    boolean isPost(int box) {
        return hasAllOfOne(POST_BITS, of(box));
    }

    /** Whether it is a notice about cookies. */
    boolean isNotice(int box) {
        return hasAllOfOne(NOTICE_BITS, of(box));
    }

    /** Whether it is a quotation that is pulled out of the story. */
    boolean isPulled(int box) {
        return (of(box) & PULLED_BITS) != 0;
    }

    boolean isCaption(int box) {
        return (of(box) & CAPTION_BITS) != 0;
    }

    private static boolean hasAllOfOne(long[] names, long bits) {
        for (long name : names) {
            if ((bits & name) == name) {
                return true;
            }
        }
        return false;
    }

    private long of(int box) {
        if (known[box] == 0) {
            known[box] = LOOKED_AT | bits(boxes.get(box).tokens());
        }
        return known[box];
    }

    private static long bits(Collection<String> words) {
        long bits = 0;
        for (String word : words) {
            bits |= BITS.getOrDefault(word, 0L);
        }
        return bits;
    }

    private static Map<String, Long> numbered() {
        Map<String, Long> bits = new HashMap<>();
        Stream.of(POSTS.stream(), NOTICES.stream(), Stream.of(PULLED, CAPTIONS))
                .flatMap(names -> names)
                .flatMap(Set::stream)
                .distinct()
                .forEach(word -> bits.put(word, 1L << bits.size()));
        return bits;
    }
}
