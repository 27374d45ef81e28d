package io.wiredesk.producer.poll;

import io.wiredesk.producer.http.Fetched;
import java.time.Duration;
import java.util.Optional;

/**
 * Why a poll failed.
 *
 * @param why        in words for people
 * @param grade      how it is waited out
 * @param retryAfter how long the server wants to be left alone
 * @param took       how long its answer took
 * @param forgetMove whether a remembered redirect leads nowhere
 */
record Failure(
        String why, Cadence.Grade grade, Optional<Duration> retryAfter, Optional<Duration> took, boolean forgetMove) {

    /** Without an answer. */
    static Failure of(String why, Cadence.Grade grade) {
        return new Failure(why, grade, Optional.empty(), Optional.empty(), false);
    }

    static Failure of(String why, Cadence.Grade grade, Optional<Duration> retryAfter, Fetched answer) {
        return new Failure(why, grade, retryAfter, Optional.of(answer.took()), false);
    }

    Failure forgettingMove() {
        return new Failure(why, grade, retryAfter, took, true);
    }
}
