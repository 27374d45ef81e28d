package io.wiredesk.stages.blocks;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a document once, for what its head and its marks say and for the blocks of its body. */
final class PageReader {

    private final Document document;
    private final Element body;
    private final Labels labels = new Labels();
    private final HeadReader head = new HeadReader();
    private final BlockCollector blocks = new BlockCollector();
    private boolean inBody;
    private boolean places;

    PageReader(Document document) {
        this.document = document;
        this.body = document.body();
    }

    Page read(boolean fragment) {
        walk(document, 0);
        return blocks.page(head.head(document), fragment);
    }

    /** Whether what was read has places for parts that stand elsewhere, see {@link Streamed}. */
    boolean hasPlaces() {
        return places;
    }

    /** The parser bounds the depth of a document, and so that of this recursion. */
    private void walk(Node node, int depth) {
        if (node instanceof Element element) {
            boolean isBody = element == body;
            inBody |= isBody;
            Tags.Traits traits = Tags.of(element);
            open(element, traits, depth);
            for (int i = 0; i < element.childNodeSize(); i++) {
                walk(element.childNode(i), depth + 1);
            }
            close(element, traits, depth);
            inBody &= !isBody;
        } else if (node instanceof TextNode text) {
            add(text);
        }
    }

    private void open(Element element, Tags.Traits traits, int depth) {
        labels.read(element);
        places |= Streamed.isPlace(element, labels.id());
        head.open(element, traits, labels, depth);
        if (inBody) {
            blocks.open(element, traits, labels);
        }
    }

    private void add(TextNode text) {
        head.add(text);
        if (inBody) {
            blocks.add(text);
        }
    }

    private void close(Element element, Tags.Traits traits, int depth) {
        head.close(element, depth);
        if (inBody) {
            blocks.close(element, traits);
        }
    }
}
