package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.names.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whom a pronoun beside a quotation stands for: the subject of the nearest sentence before it that names somebody, in its own
 * paragraph, else in the one before; names in quotations do not count. Where a sentence names several, the first that is no
 * possessive and no object of a preposition is taken for its subject. Not safe for several threads.
 */
final class Antecedents {

    private static final int MAX_NAMES = 30;

    private final String text;
    private final Speakers speakers;
    private final Cues cues;
    private final List<QuoteSpan> spans;
    private final int[] sentenceStarts;

    Antecedents(String text, List<Passage> passages, Speakers speakers, Cues cues, List<QuoteSpan> spans) {
        this.text = text;
        this.speakers = speakers;
        this.cues = cues;
        this.spans = spans;
        sentenceStarts = passages.stream()
                .filter(Passage::inBody)
                .mapToInt(passage -> passage.sentence().start())
                .toArray();
    }

    /**
     * The entity that a reference stands for.
     *
     * @param from where to begin to look: the start of a paragraph
     * @param to   where to end: the quotation
     */
    Optional<String> resolve(Reference reference, int from, int to) {
        List<Speakers.Named> named = named(reference, from, to);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int sentence = sentence(named.get(0).start());
        List<Speakers.Named> nearest = new ArrayList<>();
        for (Speakers.Named name : named) {
            if (sentence(name.start()) == sentence) {
                nearest.add(0, name);
            }
        }
        return subject(nearest);
    }

    /** Those that the reference may stand for, the last first. */
    private List<Speakers.Named> named(Reference reference, int from, int to) {
        List<Speakers.Named> named = new ArrayList<>();
        List<Speakers.Named> names = speakers.names();
        for (int i = firstFrom(names, to) - 1, seen = 0; i >= 0 && seen < MAX_NAMES; i--, seen++) {
            Speakers.Named name = names.get(i);
            if (name.start() < from) {
                break;
            }
            if (speakers.allows(reference, name) && !isQuoted(name)) {
                named.add(name);
            }
        }
        return named;
    }

    private Optional<String> subject(List<Speakers.Named> sentence) {
        for (Speakers.Named name : sentence) {
            if (!isPossessive(name) && !isObject(name)) {
                return Optional.of(name.entity());
            }
        }
        boolean one = sentence.stream().map(Speakers.Named::entity).distinct().count() == 1;
        return one ? Optional.of(sentence.get(0).entity()) : Optional.empty();
    }

    private boolean isPossessive(Speakers.Named name) {
        int next = name.end();
        return next < text.length() && (text.charAt(next) == '\'' || text.charAt(next) == '\u2019');
    }

    private boolean isObject(Speakers.Named name) {
        int end = name.start() - 1;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end > start && cues.isPreposition(text.substring(start, end));
    }

    private boolean isQuoted(Speakers.Named name) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= name.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).start() <= name.start();
    }

    private static int firstFrom(List<Speakers.Named> names, int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int sentence(int offset) {
        int found = Arrays.binarySearch(sentenceStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
