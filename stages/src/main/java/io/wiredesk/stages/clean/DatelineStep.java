package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Rights;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the place and the agency that open an agency story, such as {@code KYIV (AP) — }: a place in capitals, or any place with
 * an agency in brackets behind it, then a dash.
 */
final class DatelineStep implements Step {

    private static final int MAX_UNITS = 90;
    private static final int FIRST_BLOCKS = 3;
    private static final Pattern DASH = Pattern.compile("\\s?(?:—|–|--|\\.-|\\s-|\\)-)\\s?");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");

    private final Names names;
    private final Calendar calendar;

    DatelineStep(Names names, Calendar calendar) {
        this.names = names;
        this.calendar = calendar;
    }

    @Override
    public void apply(Draft draft) {
        int seen = 0;
        for (int i = draft.nextKept(0); i < draft.size() && seen < FIRST_BLOCKS && draft.dateline.isEmpty(); ) {
            if (draft.isSentence(i)) {
                cut(draft, i);
                seen++;
            }
            i = draft.nextKept(i + 1);
        }
    }

    private void cut(Draft draft, int block) {
        String text = draft.text(block);
        String start = text.substring(0, Math.min(MAX_UNITS, text.length()));
        Matcher dash = DASH.matcher(start);
        if (!dash.find() || text.length() - dash.end() < 20) {
            return;
        }
        String opening = start.substring(0, dash.start()) + (dash.group().contains(")") ? ")" : "");
        Matcher brackets = BRACKETS.matcher(opening);
        Optional<String> agency =
                brackets.find() ? Optional.of(brackets.group(1).trim()) : Optional.empty();
        String place = agency.isPresent() ? opening.substring(0, brackets.start()) : opening;
        if (agency.isPresent() ? isCredited(agency.get(), place) : isShouted(place)) {
            draft.verdicts().cut(block, new Cut(0, dash.end(), Residue.DATELINE, "dateline", opening));
            draft.dateline = place(place);
            agency.filter(names::isAgency).ifPresent(name -> setAgency(draft, name));
        }
    }

    private boolean isCredited(String agency, String place) {
        String first = agency.split("[/,]")[0].trim();
        boolean known = names.isAgency(first) || names.isAgency(agency);
        return known && place.length() < 60 && place.indexOf('.') < 0;
    }

    private boolean isShouted(String opening) {
        String place = opening.split(",")[0].trim();
        long letters = place.chars().filter(Character::isLetter).count();
        boolean capitals =
                place.equals(place.toUpperCase(Locale.ROOT)) && !place.equals(place.toLowerCase(Locale.ROOT));
        return capitals
                && letters >= 4
                && place.split(" ").length <= 4
                && place.chars().noneMatch(Character::isDigit);
    }

    /** The place and its region, without the date. */
    private Optional<String> place(String opening) {
        StringBuilder place = new StringBuilder();
        for (String part : opening.split(",")) {
            Tokens tokens = Tokens.of(part);
            if (tokens.nextWord(0) < tokens.size() && !hasDate(tokens)) {
                place.append(place.length() > 0 ? ", " : "").append(part.trim());
            }
        }
        return place.length() == 0 ? Optional.empty() : Optional.of(place.toString());
    }

    private boolean hasDate(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && Character.isDigit(tokens.get(i).charAt(0))
                    || tokens.words() == 1 && calendar.isDateWord(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static void setAgency(Draft draft, String agency) {
        Rights rights = draft.rights.orElse(new Rights(Optional.empty(), Optional.empty(), Optional.empty()));
        draft.rights = Optional.of(new Rights(rights.holder(), rights.year(), Optional.of(agency)));
    }
}
