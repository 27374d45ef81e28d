package io.wiredesk.producer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    private static final String RUSSIAN =
            "Профсоюз паромщиков встретится с министром в Роттердаме. Переговоры начнутся во вторник, "
                    + "сообщил представитель министерства. Ночные рейсы могут быть отменены уже в январе.";

    @ParameterizedTest
    @CsvSource({"UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff", "UTF-32LE, fffe0000"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset, String mark) {
        // Given
        byte[] bytes = concat(HexFormat.of().parseHex(mark), "Ærø – 5 €".getBytes(Charset.forName(charset)));

        // When
        Optional<String> text = Decoder.decode(bytes, Optional.of("text/plain; charset=iso-8859-1"));

        // Then
        assertThat(text).contains("Ærø – 5 €");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "KOI8-R, koi8-r",
        "ISO-8859-5, iso-8859-5",
        "UTF-8, windows-1252",
        "UTF-8, utf-16",
        "UTF-8, unheard-of"
    })
    void theServersCharsetCountsUnlessTheBytesSayOtherwise(String real, String declared) {
        // When
        Optional<String> text =
                Decoder.decode(RUSSIAN.getBytes(Charset.forName(real)), Optional.of("text/html; charset=" + declared));

        // Then
        assertThat(text).contains(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"windows-1251\">, windows-1251",
        "<META http-equiv=Content-Type content='text/html; charset=koi8-r'>, KOI8-R",
        "<?xml version='1.0' encoding='windows-1251'?>, windows-1251",
        "<meta charset=shift_jis>, windows-31j"
    })
    void theDocumentsOwnDeclarationCounts(String declaration, String charset) {
        // Given
        String story = charset.equals("windows-31j") ? "日本の大臣はロッテルダムで会談" : RUSSIAN;
        String page = declaration + "<p>" + story;

        // When
        Optional<String> text = Decoder.decode(page.getBytes(Charset.forName(charset)), Optional.empty());

        // Then
        assertThat(text).contains(page);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "Shift_JIS", "UTF-8", "Big5"})
    void anUndeclaredCharsetIsDetected(String charset) {
        // Given
        String story = switch (charset) {
            case "Shift_JIS" -> "ロッテルダムの大臣は、夜行便の廃止について組合と会談する予定だと述べた。".repeat(3);
            case "Big5" -> "部長表示，他將於下週在鹿特丹與工會會面，討論取消夜間航班的問題。".repeat(3);
            default -> RUSSIAN;
        };

        // When
        Optional<String> text = Decoder.decode(story.getBytes(Charset.forName(charset)), Optional.empty());

        // Then
        assertThat(text).contains(story);
    }

    @Test
    void aScratchDoesNotSpoilTheRestOfAText() {
        // Given
        byte[] bytes = concat(RUSSIAN.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xd0});

        // When
        Optional<String> text = Decoder.decode(bytes, Optional.of("text/plain; charset=utf-8"));

        // Then
        assertThat(text).contains(RUSSIAN + "\ufffd");
    }

    @Test
    void curlyQuotesOfWindowsInAPageThatSaysUtf8AreKept() {
        // Given
        String page =
                "<meta charset=utf-8><p>“We made more progress in one call,” he said. It’s a start, and the talks go on.";

        // When
        Optional<String> text = Decoder.decode(page.getBytes(Charset.forName("windows-1252")), Optional.empty());

        // Then
        assertThat(text).contains(page);
    }

    @Test
    void noiseIsNoText() {
        // Given
        long seed = 20261016;
        byte[] noise = new byte[20_000];
        new Random(seed).nextBytes(noise);

        // Then
        assertThat(Decoder.decode(noise, Optional.empty())).as("seed %d", seed).isEmpty();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
