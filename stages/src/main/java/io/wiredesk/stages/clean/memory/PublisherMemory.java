package io.wiredesk.stages.clean.memory;

/**
 * Where the memories of sources are kept. Articles of one source must come one after the other; whether sources may come at the
 * same time is for the implementation to say.
 */
public interface PublisherMemory {

    /** What is remembered of a source; an empty memory when it is unknown. The caller may change it and has to keep it then. */
    SourceMemory of(String source);

    /** Takes the place of what was remembered of the source. */
    void keep(String source, SourceMemory memory);
}
