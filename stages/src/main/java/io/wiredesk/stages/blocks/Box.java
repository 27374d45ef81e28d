package io.wiredesk.stages.blocks;

import java.util.List;

/**
 * An element that holds blocks. The root box stands for the whole document.
 *
 * @param parent index of the box around it, -1 for the root
 * @param tag    name of the element; empty for plain text
 * @param tokens words of its classes, id, role and item property, in lower case
 * @param from   index of its first block
 * @param to     index behind its last block
 */
public record Box(int parent, String tag, List<String> tokens, int from, int to) {}
