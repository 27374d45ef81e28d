package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Knows plain texts that list files, such as an index or a manifest, with or without comments between them. */
final class FileLists {

    private static final int FEW = 3;
    private static final Pattern PATH =
            Pattern.compile("[^\\s,;(\\[\"“]*[\\w)]\\.[A-Za-z][A-Za-z0-9]{0,4}|[\\w.@~-]*(?:/[\\w.@~-]+)+/?");
    private static final int MAX_UNITS = 200;

    private FileLists() {}

    /** Whether there are more file names than lines of text. */
    static boolean isFileList(Page page) {
        long files = 0;
        long lines = 0;
        for (Block block : page.blocks()) {
            String[] words = block.text().split(" ");
            if (Arrays.stream(words).allMatch(FileLists::isPath)) {
                files += words.length;
            } else {
                lines++;
            }
        }
        return files >= FEW && files > lines;
    }

    private static boolean isPath(String word) {
        return word.length() <= MAX_UNITS && PATH.matcher(word).matches();
    }
}
