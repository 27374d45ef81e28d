package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Rights;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.DatelineReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the place and the agency that open an agency story, such as {@code KYIV (AP) — }: a place in capitals, with or without a
 * date and an agency in brackets, or any place with a known agency behind it, then a dash and the beginning of a sentence.
 */
final class DatelineStep implements Step {

    private static final int MAX_UNITS = 110;
    private static final int FIRST_BLOCKS = 3;
    private static final int MIN_STORY_UNITS = 20;
    private static final Pattern DASH = Pattern.compile("\\s?(?:—|–|--|\\.-|\\s-|\\)-)\\s?");
    private static final Pattern COLON = Pattern.compile("^(\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, [^:(]{1,30})?):\\s(?=.)");
    private static final Pattern OWN_DASH = Pattern.compile("(?:—|–|--|\\s-|\\)-)$");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s—–:-]{1,4}$");
    private static final String DASHES = "—–-";
    private static final int MAX_OWN_WORDS = 8;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*$");

    private final DatelineReader datelines;

    DatelineStep(DatelineReader datelines) {
        this.datelines = datelines;
    }

    @Override
    public void apply(Draft draft) {
        int seen = 0;
        for (int i = draft.nextKept(0); i < draft.size() && seen < FIRST_BLOCKS && draft.dateline.isEmpty(); ) {
            if (draft.words().isSentence(i)) {
                cut(draft, i);
                seen++;
            } else if (standsAlone(draft, i)) {
                take(
                        draft,
                        i,
                        draft.text(i).length(),
                        LAST_MARKS.matcher(draft.text(i)).replaceFirst(""));
            }
            i = draft.nextKept(i + 1);
        }
    }

    private void cut(Draft draft, int block) {
        String text = draft.text(block);
        String start = text.substring(0, Math.min(MAX_UNITS, text.length()));
        Matcher colon = COLON.matcher(start);
        if (colon.find() && beginsSentence(text, colon.end()) && datelines.isCity(colon.group(1))) {
            take(draft, block, colon.end(), colon.group(1));
            return;
        }
        Matcher dash = DASH.matcher(start);
        if (!hasDash(start)
                || !dash.find()
                || text.length() - dash.end() < MIN_STORY_UNITS
                || !beginsSentence(text, dash.end())) {
            return;
        }
        take(
                draft,
                block,
                dash.end(),
                start.substring(0, dash.start()) + (dash.group().contains(")") ? ")" : ""));
    }

    /** Whether the block is a short one that ends with the dash, or whose element is called a dateline. */
    private static boolean standsAlone(Draft draft, int block) {
        Box box = draft.page().boxes().get(draft.block(block).markup().box());
        return draft.verdicts().isUntouched(block)
                && draft.tokens(block).words() <= MAX_OWN_WORDS
                && (box.tokens().contains("dateline") || endsWithDash(draft.text(block)));
    }

    private static boolean hasDash(String text) {
        return DASHES.chars().anyMatch(dash -> text.indexOf(dash) >= 0);
    }

    private static boolean endsWithDash(String text) {
        return DASHES.indexOf(text.charAt(text.length() - 1)) >= 0
                && OWN_DASH.matcher(text).find();
    }

    private void take(Draft draft, int block, int end, String opening) {
        Matcher brackets = BRACKETS.matcher(opening);
        Optional<String> agency =
                brackets.find() ? Optional.of(brackets.group(1).trim()) : Optional.empty();
        String place = agency.isPresent() ? opening.substring(0, brackets.start()) : opening;
        if (datelines.isDateline(place, agency)) {
            draft.verdicts().cut(block, new Cut(0, end, Residue.DATELINE, "dateline", opening));
            draft.dateline = datelines.place(place);
            agency.ifPresent(name -> setAgency(draft, name));
        }
    }

    private static boolean beginsSentence(String text, int at) {
        int point = text.codePointAt(at);
        return !Character.isLowerCase(point) && !Character.isWhitespace(point);
    }

    private static void setAgency(Draft draft, String agency) {
        Rights rights = draft.rights.orElse(new Rights(Optional.empty(), Optional.empty(), Optional.empty()));
        draft.rights = Optional.of(new Rights(rights.holder(), rights.year(), Optional.of(agency)));
    }
}
