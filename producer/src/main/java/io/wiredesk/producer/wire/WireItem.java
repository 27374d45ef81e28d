package io.wiredesk.producer.wire;

import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.source.Draft;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An item of a wire on its way to an article. What no field of an article holds is kept in {@code extra}; these names are the same
 * whatever the format: {@code slug}, {@code dateline}, {@code version}, {@code urgency}, {@code embargo}, {@code status} (usable,
 * withheld, canceled), {@code signal} (correction, update), {@code credit} and {@code note}. The rights are {@code holder},
 * {@code notice} and {@code terms}.
 */
final class WireItem {

    private final RawArticle.Builder article =
            RawArticle.newBuilder().setForm("html").setContent("");
    private final Map<String, String> extra = new TreeMap<>();
    private final Map<String, String> rights = new TreeMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> provider = Optional.empty();

    /** The identifier that the wire gives it: the same for all of its versions. */
    WireItem id(String uri) {
        article.setGuid(uri);
        return this;
    }

    WireItem headline(Optional<String> text) {
        text.ifPresent(article::setTitle);
        return this;
    }

    WireItem summary(Optional<String> text) {
        text.ifPresent(article::setSummary);
        return this;
    }

    WireItem content(String form, String content) {
        article.setForm(form).setContent(content);
        return this;
    }

    WireItem author(Optional<String> line) {
        line.ifPresent(authors::add);
        return this;
    }

    WireItem tag(String name) {
        if (!name.isBlank() && !tags.contains(name)) {
            tags.add(name);
        }
        return this;
    }

    WireItem published(Optional<String> time) {
        if (article.getPublishedAt() == null) {
            time.flatMap(Dates::of)
                    .ifPresent(moment -> article.setPublishedAt(moment).setPublishedEvidence("feed"));
        }
        return this;
    }

    WireItem language(Optional<String> tag) {
        tag.ifPresent(article::setLanguage);
        return this;
    }

    /** Who sent it, when its identifier does not tell. */
    WireItem provider(Optional<String> name) {
        provider = provider.or(() -> name);
        return this;
    }

    WireItem right(String name, Optional<String> text) {
        text.ifPresent(value -> rights.put(name, value));
        return this;
    }

    WireItem keep(String name, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> extra.merge(name, text, (a, b) -> a + "\n" + b));
        return this;
    }

    WireItem keepIfMissing(String name, Optional<String> value) {
        return extra.containsKey(name) ? this : keep(name, value);
    }

    WireItem keepAll(Map<String, String> others) {
        others.forEach(extra::putIfAbsent);
        return this;
    }

    RawArticle finish(SourceOptions options, String origin) {
        article.setExtra(extra).setRights(rights).setAuthors(authors).setTags(tags);
        Optional<String> sender =
                Optional.ofNullable(article.getGuid()).flatMap(WireItem::host).or(() -> provider);
        return new Draft(article, Optional.empty(), Optional.empty(), sender).finish(options, origin);
    }

    /** The domain that an identifier begins with: of {@code urn:newsml:dpa.com:2009…} and of an address. */
    private static Optional<String> host(String id) {
        String[] parts = id.split(":", 4);
        boolean newsml = parts.length > 2 && parts[0].equals("urn") && parts[2].indexOf('.') > 0;
        if (newsml) {
            return Optional.of(parts[2]);
        }
        try {
            return Optional.ofNullable(URI.create(id).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
