package io.wiredesk.stages.clean.lines;

import java.util.Optional;

/** Whom and which year a copyright line names. At least one of the two is there. */
public record Copyright(Optional<String> holder, Optional<Integer> year) {}
