package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an article of GUM: CoNLL-U with the mentions of things in brackets. A mention is a name when its head is a proper noun; the
 * name is the head with what is flat beside it for people, else the words that GUM calls its minimal span. Of names within names
 * the outermost counts.
 */
final class GumFile {

    private static final Pattern SALIENT = Pattern.compile("(\\d+) \\(\\d\\*?\\)");
    private static final String TITLE = "# meta::title = ";
    private static final String SALIENT_ENTITIES = "# meta::salientEntities = ";

    private final TokenText text = new TokenText();
    private final List<GumMention> mentions = new ArrayList<>();
    private final Set<Integer> salient = new HashSet<>();
    private Optional<String> title = Optional.empty();

    private GumFile() {}

    static Labelled read(Path file) {
        GumFile gum = new GumFile();
        List<String[]> rows = new ArrayList<>();
        for (String line : GzipLines.read(file)) {
            if (line.startsWith("#")) {
                gum.comment(line);
            } else if (!line.isBlank()) {
                rows.add(line.split("\t"));
            } else if (!rows.isEmpty()) {
                gum.sentence(rows);
                rows.clear();
            }
        }
        gum.mentions.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .forEach(mention -> gum.text.name(mention.type(), mention.first(), mention.last(), mention.thing()));
        return gum.text.labelled(file.getFileName().toString(), gum.title, gum.salient);
    }

    private void comment(String line) {
        if (line.startsWith(TITLE)) {
            title = Optional.of(line.substring(TITLE.length()));
        } else if (line.startsWith(SALIENT_ENTITIES)) {
            Matcher matcher = SALIENT.matcher(line);
            while (matcher.find()) {
                salient.add(Integer.parseInt(matcher.group(1)));
            }
        }
    }

    private void sentence(List<String[]> rows) {
        List<GumToken> tokens = rows.stream()
                .filter(row -> row[0].chars().allMatch(Character::isDigit))
                .map(row -> GumToken.of(row, text.token(row[1])))
                .toList();
        text.endSentence();
        mentions.addAll(GumMentions.of(tokens));
    }

    /** A name of a thing, from its first to its last token. */
    record GumMention(EntityType type, int thing, int first, int last) {

        int length() {
            return last - first;
        }
    }

    /**
     * A row of CoNLL-U.
     *
     * @param number   of the token in the text
     * @param id       of the token in its sentence, from 1 on
     * @param entities what stands in brackets: mentions that open and close here
     */
    record GumToken(int number, int id, String form, String tag, int head, String relation, String entities) {

        private static GumToken of(String[] row, int number) {
            String entities = Arrays.stream(row[9].split("\\|"))
                    .filter(field -> field.startsWith("Entity="))
                    .map(field -> field.substring("Entity=".length()))
                    .findFirst()
                    .orElse("");
            return new GumToken(
                    number, Integer.parseInt(row[0]), row[1], row[4], Integer.parseInt(row[6]), row[7], entities);
        }

        boolean isProper() {
            return tag.startsWith("NNP");
        }
    }
}
