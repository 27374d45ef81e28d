package io.wiredesk.stages.blocks;

/**
 * A line of a plain text that is not empty.
 *
 * @param text   without white space at its ends and without its bullet
 * @param group  lines without an empty line between them share a group
 * @param width  UTF-16 units with its indentation
 * @param indent UTF-16 units of white space in front of the text or its bullet
 * @param bullet whether it begins with a bullet
 */
record Line(String text, int group, int width, int indent, boolean bullet) {}
