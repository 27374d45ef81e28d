package io.wiredesk.producer.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** Records of web archives for tests. */
final class WarcMaker {

    private WarcMaker() {}

    /** A captured page as CC-NEWS has it. */
    static byte[] page(int number) {
        return response(
                number, "Content-Type: text/html; charset=utf-8", html(number).getBytes(StandardCharsets.UTF_8));
    }

    static String html(int number) {
        return "<html><title>Story " + number + "</title><p>The café at number " + number
                + " has opened again.</p></html>";
    }

    static byte[] response(int number, String httpHeader, byte[] body) {
        return record(
                "response",
                number,
                "application/http; msgtype=response",
                join(("HTTP/1.1 200 OK\r\n" + httpHeader + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1), body));
    }

    static byte[] record(String type, int number, String contentType, byte[] block) {
        String header = """
                WARC/1.0\r
                WARC-Type: %s\r
                WARC-Target-URI: https://post.example/%d\r
                WARC-Date: 2025-03-0%dT10:20:30Z\r
                WARC-Record-ID: <urn:uuid:%d>\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(type, number, 1 + number % 9, number, contentType, block.length);
        return join(header.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zstandard(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZstdCompressorOutputStream packed = new ZstdCompressorOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
