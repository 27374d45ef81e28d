package io.wiredesk.training.story;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a browser breaks it: a new line wherever a block begins or ends. */
public final class Paragraphs {

    private Paragraphs() {}

    public static String of(Element element) {
        Lines lines = new Lines();
        element.traverse(lines);
        return lines.text.toString().strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (breaksLine(node)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaksLine(node)) {
                text.append('\n');
            }
        }

        private static boolean breaksLine(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }
    }
}
