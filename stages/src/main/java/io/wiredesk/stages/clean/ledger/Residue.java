package io.wiredesk.stages.clean.ledger;

import java.util.Locale;

/** What is not the story, by class. */
public enum Residue {
    PHOTO_CAPTION,
    PHOTO_CREDIT,
    NEWSLETTER,
    APP_PROMO,
    SOCIAL_PROMO,
    SUBSCRIPTION,
    PAYWALL,
    RELATED_LINK,
    READ_MORE,
    ADVERTISEMENT,
    SHARE_TOOLS,
    COMMENTS,
    BYLINE,
    DATELINE,
    TIMESTAMP,
    COPYRIGHT,
    AGENCY_LINE,
    AUTHOR_BIO,
    TAG_LIST,
    NAVIGATION,
    CONSENT,
    EMBED,
    CORRECTION_NOTE,
    LIVE_MARKER,
    /** Visible and not the body, but not rubbish either: the title and the standfirst, which have fields of their own. */
    OTHER;

    /**
     * The class with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Residue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name as the ledger carries it, such as {@code photo-credit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
