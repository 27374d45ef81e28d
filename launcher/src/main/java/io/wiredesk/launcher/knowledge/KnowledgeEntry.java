package io.wiredesk.launcher.knowledge;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.List;

/**
 * Somebody in a knowledge base.
 *
 * @param id        with Wikidata: Q and a number
 * @param sitelinks pages about it in the projects of Wikimedia
 * @param names     its label first; at least one
 */
record KnowledgeEntry(String id, EntityType type, int sitelinks, List<String> names) {}
