package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Media;
import io.wiredesk.stages.Article.Rights;
import java.util.List;
import java.util.Optional;

/**
 * What the residue of a page says about the article.
 *
 * @param title      the headline as it stands on the page
 * @param bylines    byline blocks as they stand on the page
 * @param timestamps lines of date and time as they stand on the page
 */
public record Gleanings(
        Optional<String> title,
        Optional<String> standfirst,
        List<String> bylines,
        Optional<String> dateline,
        Optional<String> section,
        List<String> timestamps,
        List<Media> media,
        Optional<Rights> rights) {}
