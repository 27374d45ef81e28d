package io.wiredesk.producer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-16T18:02:00Z               | 2026-10-16T18:02:00Z",
                "2026-10-16T18:02:00.123456Z        | 2026-10-16T18:02:00.123456Z",
                "2026-10-16T20:02:00+02:00          | 2026-10-16T18:02:00Z",
                "2026-10-16T20:02:00+0200           | 2026-10-16T18:02:00Z",
                "2026-10-16 18:02:00                | 2026-10-16T18:02:00Z",
                "2026-10-16 18:02 UTC               | 2026-10-16T18:02:00Z",
                "20261016T180200Z                   | 2026-10-16T18:02:00Z",
                "2026-10-16T18:02Z                  | 2026-10-16T18:02:00Z",
                "2026-10-16                         | 2026-10-16T00:00:00Z",
                "2026-10                            | 2026-10-01T00:00:00Z",
                "2026                               | 2026-01-01T00:00:00Z",
                "2026/10/16 18:02:00                | 2026-10-16T18:02:00Z",
                "Fri, 16 Oct 2026 18:02:00 GMT      | 2026-10-16T18:02:00Z",
                "Fri, 16 Oct 2026 14:02:00 EDT      | 2026-10-16T18:02:00Z",
                "Fri, 16 Oct 2026 20:02:00 +0200    | 2026-10-16T18:02:00Z",
                "16 October 2026 18:02              | 2026-10-16T18:02:00Z",
                "16-Oct-2026 18:02:00               | 2026-10-16T18:02:00Z",
                "Fri Oct 16 18:02:00 2026           | 2026-10-16T18:02:00Z",
                "Fri Oct 16 20:02:00 CEST 2026      | 2026-10-16T18:02:00Z",
                "October 16, 2026                   | 2026-10-16T00:00:00Z",
                "Thu, 01 Jan 04 19:48:21 GMT        | 2004-01-01T19:48:21Z",
                "Thu, 01 Jan 2004 19:48:21 GMT+1    | 2004-01-01T18:48:21Z",
                "Fri, 16 Oct 2026 18:02:60 GMT      | 2026-10-16T18:02:59Z"
            })
    void reads(String text, Instant moment) {
        assertThat(Dates.of(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-01",
                "31 Feb 2026",
                "16 Oct",
                "99:99",
                "Fri, Oct 2026 10:00",
                "20-",
                "1 Jan 999999999",
                "16 Oct 20261"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(Dates.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1792173720, 2026-10-16T18:02:00Z", "1792173720000, 2026-10-16T18:02:00Z", "0, 1970-01-01T00:00:00Z"})
    void aNumberCountsSecondsOrMilliseconds(long number, Instant moment) {
        assertThat(Dates.ofEpoch(number)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, 253_402_300_800_000L})
    void aNumberBeyondTheYearsOfFourDigitsIsNone(long number) {
        assertThat(Dates.ofEpoch(number)).isEmpty();
    }
}
