package io.wiredesk.stages.clean;

import java.util.Locale;

/** What is not the story, by class. The code is what the ledger carries. */
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

    /** The class with this code. */
    static Residue of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
