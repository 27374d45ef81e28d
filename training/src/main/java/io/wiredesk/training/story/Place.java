package io.wiredesk.training.story;

/**
 * A block at one of the places of the body where its words stand.
 *
 * @param block  index of the block
 * @param from   index of its first word in the body
 * @param to     index behind its last word
 * @param weight how many words speak for it
 */
record Place(int block, int from, int to, double weight) {}
