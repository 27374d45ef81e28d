package io.wiredesk.benchmarks.report;

/** What a benchmark found: a record, so that its components are the fields of its JSON. */
public interface Report {

    /** The same for people: the machine, the data, the tables and what to know when reading them. */
    String text();

    /** Whether the work that was measured gave the right result; a wrong one is no measurement. */
    default boolean isRight() {
        return true;
    }
}
