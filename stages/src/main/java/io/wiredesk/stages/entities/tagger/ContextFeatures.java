package io.wiredesk.stages.entities.tagger;

/** Features of a token in its sentence: conjunctions of words and shapes, gazetteer matches, the run of capitalised words. */
final class ContextFeatures {

    private ContextFeatures() {}

    static void collect(View view, int index, Features features) {
        addConjunctions(view, index, features);
        addPosition(view, index, features);
        addMatches(view, index, features);
        if (view.casing() != Casing.SENTENCE) {
            addCasing(view, index, features);
        } else if (view.capitalised(index)) {
            addRun(view, index, features);
        }
    }

    private static void addConjunctions(View view, int index, Features features) {
        Word before = view.word(index - 1);
        Word word = view.word(index);
        Word behind = view.word(index + 1);
        features.add(Hash.of(40, before.identity(), word.identity()));
        features.add(Hash.of(41, word.identity(), behind.identity()));
        features.add(Hash.of(42, before.identity(), word.shape()));
        features.add(Hash.of(43, word.shape(), behind.identity()));
        features.add(Hash.of(44, before.shape(), word.shape(), behind.shape()));
        features.add(Hash.of(45, view.word(index - 2).identity(), before.identity(), word.shape()));
        features.add(Hash.of(46, behind.identity(), view.word(index + 2).identity(), word.shape()));
        features.add(Hash.of(47, before.identity(), word.shape(), behind.identity()));
        features.add(Hash.of(54, before.kinds(), word.kinds(), behind.kinds()));
        features.add(Hash.of(55, before.kinds(), word.shape(), behind.kinds()));
        features.add(Hash.of(57, before.cluster(), word.cluster()));
        features.add(Hash.of(58, word.cluster(), behind.cluster()));
        features.add(Hash.of(59, before.cluster(), word.shape(), behind.cluster()));
        features.add(Hash.of(68, before.sense(), word.sense(), behind.sense()));
    }

    private static void addPosition(View view, int index, Features features) {
        int opens = view.opens(index) ? 1 : 0;
        features.add(Hash.of(48, opens, view.word(index).shape()));
        if (opens == 1) {
            features.add(Hash.of(49, view.word(index).identity()));
        }
    }

    private static void addMatches(View view, int index, Features features) {
        int match = view.match(index);
        int before = view.match(index - 1);
        int behind = view.match(index + 1);
        if (match != 0) {
            features.add(Hash.of(50, match));
            features.add(Hash.of(
                    56,
                    match,
                    view.word(index - 1).shape(),
                    view.word(index + 1).shape()));
            for (int rest = match; rest != 0; rest &= rest - 1) {
                features.add(Hash.of(51, Integer.numberOfTrailingZeros(rest)));
            }
        }
        int known = view.known(index);
        if (known != 0) {
            features.add(Hash.of(83, known));
            features.add(Hash.of(
                    84, known, view.word(index).shape(), view.word(index).cluster()));
        }
        features.add(Hash.of(85, view.known(index - 1) >> 2, known >> 2, view.known(index + 1) >> 2));
        if (before != 0) {
            features.add(Hash.of(52, before, view.word(index).shape()));
        }
        if (behind != 0) {
            features.add(Hash.of(53, behind, view.word(index).shape()));
        }
    }

    /** Takes back what capitals mean elsewhere. */
    private static void addCasing(View view, int index, Features features) {
        int casing = view.casing().ordinal();
        Word word = view.word(index);
        features.add(Hash.of(69, casing, word.shape()));
        features.add(Hash.of(80, casing, word.cluster()));
        features.add(Hash.of(81, casing, word.sense()));
        features.add(Hash.of(
                82,
                view.word(index - 1).cluster(),
                word.cluster(),
                view.word(index + 1).cluster()));
    }

    private static void addRun(View view, int index, Features features) {
        int start = view.runStart(index);
        int end = view.runEnd(index);
        int place = Math.min(index - start, 3) * 8 + Math.min(end - start, 4);
        features.add(Hash.of(60, place));
        features.add(Hash.of(61, place, view.word(end + 1).identity()));
        features.add(Hash.of(62, view.word(start - 1).identity()));
        features.add(Hash.of(63, view.word(end + 1).identity()));
        features.add(Hash.of(64, view.word(end).identity()));
        features.add(Hash.of(65, place, view.word(end).kinds(), view.word(start).kinds()));
        features.add(
                Hash.of(66, view.word(start - 1).identity(), view.word(end + 1).identity()));
        features.add(Hash.of(67, view.word(start).identity()));
    }
}
