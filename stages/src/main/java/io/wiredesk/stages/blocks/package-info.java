/**
 * Documents as readers see them: pages and plain texts, read into blocks of text and the boxes around them. Nothing here judges what a
 * block is.
 */
package io.wiredesk.stages.blocks;
