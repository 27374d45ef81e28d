package io.wiredesk.schemas.serde;

import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Reads events from Avro binary without framing, as container files hold it. Safe for use by several threads.
 *
 * @param <T> class of the events
 */
public final class AvroBinary<T extends SpecificRecord> {

    private final Schema schema;
    private final EventData data;

    public AvroBinary(Class<T> type) {
        this.schema = SpecificData.get().getSchema(type);
        this.data = new EventData(type);
    }

    /**
     * Reads one event.
     *
     * @param written the schema that it was written with, whatever its version
     * @throws SerializationException when the bytes do not fit it
     */
    public T read(Schema written, byte[] binary) {
        try {
            return new SpecificDatumReader<T>(written, schema, data)
                    .read(null, DecoderFactory.get().binaryDecoder(binary, null));
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("an event does not decode with its schema " + written.getFullName(), e);
        }
    }
}
