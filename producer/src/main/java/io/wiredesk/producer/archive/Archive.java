package io.wiredesk.producer.archive;

/**
 * Something recorded that can be read again and again: a file, or a range of a topic. Its items come in an order that never
 * changes, so that a {@link Cursor} taken in one run is good in the next. For use by one thread.
 */
public interface Archive {

    /** What people call it: a path, or a topic. */
    String name();

    /** How much there is to read, in units of its own: bytes of a file, records of a topic. */
    long size();

    /** How much of {@link #size()} has been read; may be asked by another thread. */
    long position();

    /**
     * Reads to the end. Memory stays bounded by the largest single document. Whatever is wrong with a part of it is an {@link
     * Item.Refused}, and the rest goes on.
     *
     * @param from where to begin: {@link Cursor#START}, or one that this archive gave out
     * @param sink takes each item, in order, on the calling thread
     * @throws io.wiredesk.producer.source.SourceException when it as a whole can no longer be read
     */
    void read(Cursor from, Sink sink);

    /** Takes what is in an archive. */
    interface Sink {

        /**
         * Takes an item.
         *
         * @param next where to go on when this item has been dealt with
         */
        void item(Item item, Cursor next);

        /**
         * Hears of a record that is no document by its kind, such as the request that belongs to a response.
         *
         * @param kind what it is: {@code request}, {@code revisit}, {@code not-html}
         */
        void passed(String kind);
    }
}
