package io.wiredesk.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the lexica in the archive {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.3}. They are serialised Java collections: read
 * once, here, from a file that its user chose, and never by the product.
 */
final class Nlp4jLexica {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/en-";

    private final Path archive;

    Nlp4jLexica(Path archive) {
        this.archive = archive;
    }

    /** The path of each lower-case word's Brown cluster. */
    Map<String, String> brown() throws IOException {
        Map<String, String> paths = new HashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) read("brown-clusters-simplified-lowercase.xz")).entrySet()) {
            String longest = "";
            for (Object path : (Collection<?>) entry.getValue()) {
                longest = path.toString().length() > longest.length() ? path.toString() : longest;
            }
            paths.put(entry.getKey().toString(), longest);
        }
        return paths;
    }

    /** The vector of each word as it is written; digits are 0. */
    Map<String, float[]> vectors() throws IOException {
        Map<String, float[]> vectors = new HashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) read("word-embeddings-undigitalized.xz")).entrySet()) {
            vectors.put(entry.getKey().toString(), (float[]) entry.getValue());
        }
        return vectors;
    }

    /** Tells each name, as words, with its kinds: 14 people, 11 places, 13 organisations and others. */
    void names(BiConsumer<String[], Collection<?>> reader) throws IOException {
        PrefixTree tree = (PrefixTree) read("named-entity-gazetteers-simplified.xz");
        Deque<Object[]> open = new ArrayDeque<>();
        open.push(new Object[] {"", tree.n_root});
        while (!open.isEmpty()) {
            Object[] next = open.pop();
            PrefixNode node = (PrefixNode) next[1];
            if (node.value != null) {
                reader.accept(next[0].toString().split(" "), (Collection<?>) node.value);
            }
            node.forEach((word, child) -> open.push(new Object[] {(next[0] + " " + word).strip(), child}));
        }
    }

    private Object read(String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.getEntry(FOLDER + name) == null) {
                throw new IOException(archive + " holds no " + name);
            }
            InputStream stream = new XZInputStream(zip.getInputStream(zip.getEntry(FOLDER + name)));
            try (ObjectInputStream in = new Renaming(new BufferedInputStream(stream, 1 << 16))) {
                return in.readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(name + " holds an unknown class", e);
            }
        }
    }

    /** Takes the tree of names into classes of our own. */
    private static final class Renaming extends ObjectInputStream {

        Renaming(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
            ObjectStreamClass read = super.readClassDescriptor();
            if (read.getName().endsWith(".PrefixTree")) {
                return ObjectStreamClass.lookup(PrefixTree.class);
            }
            return read.getName().endsWith(".PrefixNode") ? ObjectStreamClass.lookup(PrefixNode.class) : read;
        }
    }

    private static final class PrefixTree implements Serializable {
        private static final long serialVersionUID = 0x59CEDF5569FDC4D3L;

        private PrefixNode n_root;
    }

    private static final class PrefixNode extends HashMap<Object, PrefixNode> {
        private static final long serialVersionUID = 0x15BDFB7915FF1AF7L;

        private Object value;
    }
}
