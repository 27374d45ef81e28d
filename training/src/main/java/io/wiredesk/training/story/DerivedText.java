package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.TextReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A plain text made of a page: the lines of the smallest element that holds nearly all of the story, with what else stands in it.
 *
 * @param text   the lines, parted by empty lines
 * @param blocks the lines as the stages read them
 * @param labels for each of them whether it belongs to the story, as {@link Alignment} tells
 */
public record DerivedText(String text, List<Block> blocks, byte[] labels) {

    private static final String INVISIBLE = "script, style, noscript, template, svg, iframe, select, textarea";
    private static final int MIN_STORY_WORDS = 60;
    private static final double NEARLY_ALL = 0.9;

    /** Empty when there is no body, or hardly any of it stands on the page. */
    public static Optional<DerivedText> of(String html, String body) {
        if (body.isBlank()) {
            return Optional.empty();
        }
        Element root = Jsoup.parse(html).body();
        root.select(INVISIBLE).remove();
        StoryWords words = new StoryWords(body);
        int all = words.of(root);
        return all < MIN_STORY_WORDS
                ? Optional.empty()
                : Optional.of(labelled(lines(region(root, words, all)), new Alignment(body)));
    }

    static DerivedText labelled(List<String> lines, Alignment body) {
        String text = String.join("\n\n", lines);
        List<Block> blocks = TextReader.read(text).blocks();
        return new DerivedText(text, blocks, body.labels(blocks));
    }

    /** Whether a line must stay. */
    public boolean isStory(int line) {
        return labels[line] == Labels.STORY;
    }

    /** Whether a line must go. */
    public boolean isResidue(int line) {
        return labels[line] == Labels.RESIDUE;
    }

    /**
     * A text of the first lines of the story, with nothing else.
     *
     * @param most so many lines at most
     */
    public DerivedText storyAlone(int most) {
        List<String> lines = IntStream.range(0, labels.length)
                .filter(this::isStory)
                .limit(most)
                .mapToObj(i -> blocks.get(i).text())
                .toList();
        String only = String.join("\n\n", lines);
        List<Block> own = TextReader.read(only).blocks();
        byte[] story = new byte[own.size()];
        Arrays.fill(story, Labels.STORY);
        return new DerivedText(only, own, story);
    }

    private static Element region(Element root, StoryWords words, int all) {
        Element region = root;
        Optional<Element> next = Optional.of(root);
        while (next.isPresent()) {
            region = next.get();
            next = region.children().stream()
                    .filter(child -> words.of(child) >= NEARLY_ALL * all)
                    .findFirst();
        }
        return region;
    }

    static List<String> lines(Element element) {
        return Paragraphs.of(element)
                .lines()
                .map(line -> String.join(" ", line.trim().split("[\\s\u00A0]+")))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
