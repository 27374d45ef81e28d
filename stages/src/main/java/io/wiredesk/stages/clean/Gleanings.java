package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Media;
import io.wiredesk.stages.Article.Rights;
import java.util.List;
import java.util.Optional;

/**
 * What the residue of a page says about the article: candidates, each as it stands on the page. Immutable.
 *
 * @param title      the headline as it stands on the page
 * @param standfirst what stands between headline and story, and sums the story up
 * @param bylines    byline blocks as they stand on the page
 * @param dateline   the place that opens an agency story, with its region and without a date
 * @param section    the kicker above the headline of a plain text
 * @param timestamps lines of date and time as they stand on the page
 * @param media      captions and credits, each once
 * @param rights     what a copyright line says, and the agency of the dateline
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
