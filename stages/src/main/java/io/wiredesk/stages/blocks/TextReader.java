package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plain text into blocks. Empty lines part paragraphs; lines without one between them are separate blocks, unless the
 * text is hard-wrapped and the next line goes on where this one had no room left.
 */
public final class TextReader {

    private final Lines lines;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TextReader(Lines lines) {
        this.lines = lines;
    }

    /** Never fails: every text is a list of blocks. May be called by several threads. */
    public static Page read(String content) {
        TextReader reader = new TextReader(Lines.of(Misread.mended(content)));
        List<Block> blocks = reader.blocks();
        return new Page(blocks, List.of(new Box(-1, "", List.of(), 0, blocks.size())), Head.NONE, false);
    }

    private List<Block> blocks() {
        Line first = null;
        for (int i = 0; i < lines.size(); i++) {
            first = text.length() == 0 ? lines.get(i) : first;
            text.append(text.length() > 0 ? " " : "").append(lines.get(i).text());
            if (!lines.runsOn(i)) {
                BlockKind kind = first.bullet() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
                blocks.add(new Block(blocks.size(), kind, text.toString(), Markup.plain(first.group())));
                text.setLength(0);
            }
        }
        return List.copyOf(blocks);
    }
}
