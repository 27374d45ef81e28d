package io.wiredesk.streams.failure;

import io.wiredesk.streams.topology.ArticleMeters;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a record aside when the record itself is to blame, and lets the thread fail otherwise. The dead letter is written in the
 * transaction that moves on behind the record.
 */
public final class DeadLetterHandler implements ProcessingExceptionHandler {

    /** Property with the {@link ArticleMeters} to count in. */
    public static final String METERS = "wiredesk.article.meters";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterHandler.class);

    private String topic;
    private ArticleMeters meters;

    @Override
    public void configure(Map<String, ?> configs) {
        topic = (String) configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
        meters = (ArticleMeters) configs.get(METERS);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (Blame.of(failure) != Blame.RECORD) {
            return Response.fail();
        }
        LOG.warn(
                "Put aside {}-{}@{}: {} in {}",
                context.topic(),
                context.partition(),
                context.offset(),
                failure.getClass().getName(),
                context.processorNodeId());
        meters.countDeadLetter();
        return Response.resume(List.of(new DeadLetter(context, failure).record(topic)));
    }
}
