package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Entity;
import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.Link;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** From the entities of an enriched event to one event each. */
final class MentionMapping {

    private MentionMapping() {}

    /** One event per entity, in the article's order. */
    static List<EntityMention> events(EnrichedArticle article) {
        return article.getEntities().stream()
                .map(entity -> event(article, entity))
                .toList();
    }

    private static EntityMention event(EnrichedArticle article, Entity entity) {
        EntityMention event = new EntityMention();
        event.setEntity(key(entity));
        event.setType(entity.getType());
        event.setName(entity.getName());
        event.setAliases(entity.getAliases());
        event.setSalience(entity.getSalience());
        event.setMentions(entity.getMentions().size());
        event.setArticleKey(article.getKey());
        event.setRevision(article.getRevision());
        event.setSource(article.getSource());
        event.setUrl(article.getUrl());
        event.setTitle(article.getTitle());
        event.setLanguage(article.getLanguage());
        event.setPublishedAt(article.getPublishedAt());
        return event;
    }

    /**
     * The key under which an entity is followed: its first link as {@code authority:id}, else its type and folded name, such as
     * {@code person:thomas okafor}.
     */
    static String key(Entity entity) {
        return entity.getLinks().stream()
                .findFirst()
                .map(MentionMapping::linked)
                .orElseGet(() -> entity.getType().toLowerCase(Locale.ROOT) + ":" + fold(entity.getName()));
    }

    private static String linked(Link link) {
        return link.getAuthority() + ":" + link.getId();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
