package io.wiredesk.training;

import java.util.List;

/**
 * A document ready for training.
 *
 * @param sentences its sentences, in order
 */
record Example(List<Item> sentences) {

    /**
     * A sentence as rows of the weight table.
     *
     * @param labels   the labels to learn
     * @param features the rows of each token
     * @param alone    more rows of each token, when nothing is known of the labels in its document
     * @param second   the rows instead of {@code alone} in the second pass; null as long as there was no first
     */
    record Item(int[] labels, int[][] features, int[][] alone, int[][] second) {

        /** Whether the tagger passes over a token. */
        boolean quiet(int index) {
            return features[index].length == 0;
        }

        Item withSecond(int[][] rows) {
            return new Item(labels, features, alone, rows);
        }
    }
}
