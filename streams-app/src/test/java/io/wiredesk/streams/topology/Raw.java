package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import java.time.Instant;

/** Raw articles for tests. */
final class Raw {

    static final Instant FIRST_SEEN = Instant.parse("2026-10-16T18:30:00Z");
    static final Instant PUBLISHED = Instant.parse("2026-10-16T18:02:00Z");

    static final String STORY = """
            The harbour board of Velden met on Tuesday to settle the dispute over the night ferry.

            Its chair, Marta Lindqvist, said after the meeting that the crossing would be kept until the spring.

            The board has asked the ministry to pay for half of the new vessel, which is being built in Ostrava.""";

    private Raw() {}

    static RawArticle text(String id, String content) {
        return base(id).setForm("text").setContent(content).build();
    }

    static RawArticle html(String id, String content) {
        return base(id).setForm("html").setContent(content).build();
    }

    private static RawArticle.Builder base(String id) {
        return RawArticle.newBuilder()
                .setKey("velden.example/" + id)
                .setSource("velden.example")
                .setId(id)
                .setUrl("https://velden.example/" + id)
                .setTitle("Night ferry to Velden is kept until the spring")
                .setPublishedAt(PUBLISHED)
                .setPublishedEvidence("feed")
                .setFirstSeenAt(FIRST_SEEN)
                .setOrigin("feed.xml");
    }
}
