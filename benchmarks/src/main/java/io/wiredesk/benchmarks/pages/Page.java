package io.wiredesk.benchmarks.pages;

import java.util.Optional;

/**
 * A saved page, decoded and in memory.
 *
 * @param id      its name in the set
 * @param address where it came from, as the set gives it; empty when that is no web address
 * @param html    the document
 * @param gold    what people say about it
 */
public record Page(String id, Optional<String> address, String html, Gold gold) {}
