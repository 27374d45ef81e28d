package io.wiredesk.stages.blocks;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a document once, for what its head and its marks say and for the blocks of its body. */
final class PageReader implements NodeVisitor {

    private final Document document;
    private final Element body;
    private final ClassNames.Cache classes = new ClassNames.Cache();
    private final HeadReader head = new HeadReader();
    private final BlockCollector blocks = new BlockCollector();
    private boolean inBody;

    PageReader(Document document) {
        this.document = document;
        this.body = document.body();
    }

    Page read(boolean fragment) {
        document.traverse(this);
        return blocks.page(head.head(document), fragment);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            inBody |= element == body;
            ClassNames names = classes.of(Names.attributes(element));
            head.open(element, names, depth);
            if (inBody) {
                blocks.open(element, names);
            }
        } else if (node instanceof TextNode text) {
            head.add(text);
            if (inBody) {
                blocks.add(text);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            head.close(element, depth);
            if (inBody) {
                blocks.close(element);
            }
            inBody &= element != body;
        }
    }
}
