package io.wiredesk.stages.clean.phrases;

import io.wiredesk.stages.clean.phrases.Rule.Anchor;
import io.wiredesk.stages.resources.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Reads the shipped rule files: one file for each class of residue, one rule a line. A line is
 * {@code language | anchor and words | pattern | example}; lines that begin with a hash are comments.
 */
public final class RuleFiles {

    private final List<Rule> rules = new ArrayList<>();
    private final CRC32 hash = new CRC32();

    private final Map<String, String> lists = new HashMap<>();

    private RuleFiles() {}

    static RuleBook load() {
        RuleFiles files = new RuleFiles();
        files.addLists();
        Resources.lines("rules/index.txt").forEach(files::add);
        return new RuleBook(files.rules, String.format(Locale.ROOT, "%08x", files.hash.getValue()));
    }

    private void addLists() {
        hashed("words.txt");
        hashed("elements.txt");
        hashed("hints.txt");
        WordLists.load().all().forEach((name, words) -> lists.put('<' + name + '>', String.join("|", words)));
    }

    private String hashed(String file) {
        String content = Resources.text("rules/" + file);
        hash.update(content.getBytes(StandardCharsets.UTF_8));
        return content;
    }

    private void add(String residue) {
        String content = hashed(residue + ".txt");
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(parse(residue + ':' + number, residue, line));
            }
        }
    }

    private Rule parse(String name, String residue, String line) {
        String[] columns = line.split(" \\| ", -1);
        if (columns.length != 4) {
            throw new IllegalArgumentException(name + ": four columns wanted, got " + columns.length);
        }
        String[] anchor = columns[1].trim().split(" ");
        return new Rule(
                name,
                residue,
                Anchor.valueOf(anchor[0].toUpperCase(Locale.ROOT)),
                anchor.length > 1 ? Integer.parseInt(anchor[1]) : Integer.MAX_VALUE,
                Pattern.parse(withLists(columns[2])),
                columns[3].trim());
    }

    private String withLists(String pattern) {
        String result = pattern;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            result = result.replace(list.getKey(), list.getValue());
        }
        return result;
    }
}
