package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what class of residue a block is that is not the story: by the names of the elements around it, and where they tell
 * nothing, by their tags, by its links, and by what follows it. Immutable.
 */
final class BlockNamer {

    private static final double MOSTLY_LINK = 0.5;
    private static final int CAPTION_WORDS = 3;
    /** Links of fewer words name sections, not articles. */
    private static final int HEADLINE_WORDS = 4;

    private static final int MENU_WORDS = 6;
    private static final int BYLINE_WORDS = 12;
    private static final int DATE_WORDS = 8;
    private static final int MIN_DATED = 3;
    private static final Pattern YEAR_OR_NAME = Pattern.compile("(?:19|20)\\d\\d|\\p{L}{3,}");
    private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?(?i:uhr|[ap]\\.?m\\.?))?");
    /** No clock is longer. */
    private static final int CLOCK_UNITS = 10;

    private static final Pattern LISTING = Pattern.compile("[,;#|/•·]");
    private static final int LOOK_AHEAD = 3;
    /** What a menu leads to, and yet has a name of its own. */
    private static final Set<Residue> OF_MENUS = EnumSet.of(
            Residue.CONSENT,
            Residue.NEWSLETTER,
            Residue.SUBSCRIPTION,
            Residue.APP_PROMO,
            Residue.SOCIAL_PROMO,
            Residue.SHARE_TOOLS,
            Residue.COPYRIGHT,
            Residue.BYLINE,
            Residue.TIMESTAMP);

    private final Calendar calendar;
    private final BylineReader bylines;

    BlockNamer(Calendar calendar, BylineReader bylines) {
        this.bylines = bylines;
        this.calendar = calendar;
    }

    Residue residue(Draft draft, Block block) {
        int words = draft.tokens(block.index()).words();
        if (block.in(Zone.CAPTION) || isTold(block, words) && block.in(Zone.FIGURE)) {
            return Residue.PHOTO_CAPTION;
        } else if (isDated(draft.tokens(block.index()))
                || block.text().length() <= CLOCK_UNITS
                        && CLOCK.matcher(block.text()).matches()) {
            return Residue.TIMESTAMP;
        }
        Optional<Residue> named = draft.words()
                .named(block.index())
                .filter(residue -> fits(residue, draft, block))
                .map(residue -> residue == Residue.SOCIAL_PROMO ? social(draft, block) : residue);
        if (isFormField(block)) {
            return named.filter(residue -> residue != Residue.RELATED_LINK && residue != Residue.NAVIGATION)
                    .or(() -> draft.words().hint(block.index()))
                    .orElse(Residue.OTHER);
        } else if (isMenuItem(draft, block)) {
            return named.filter(residue -> !isInMenu(block) || OF_MENUS.contains(residue))
                    .or(() -> draft.words().hint(block.index()).filter(OF_MENUS::contains))
                    .orElse(Residue.NAVIGATION);
        }
        return named.filter(residue -> residue != Residue.NAVIGATION)
                .or(() -> draft.words().hint(block.index()))
                .or(() -> named)
                .or(() -> byline(draft, block))
                .orElseGet(() -> byPlace(draft, block, words));
    }

    /** What is called social is a tool for sharing when it says so. */
    private Residue social(Draft draft, Block block) {
        return draft.words()
                .hint(block.index())
                .filter(Residue.SHARE_TOOLS::equals)
                .orElse(Residue.SOCIAL_PROMO);
    }

    /** A name behind a word that opens a byline. */
    private Optional<Residue> byline(Draft draft, Block block) {
        Tokens tokens = draft.tokens(block.index());
        boolean byline = tokens.words() <= BYLINE_WORDS
                && block.markup().level() == 0
                && bylines.isByline(block.text(), tokens, false);
        return byline ? Optional.of(Residue.BYLINE) : Optional.empty();
    }

    /** Rights are no links, and long lines without links lead nowhere. */
    private boolean fits(Residue residue, Draft draft, Block block) {
        int words = draft.tokens(block.index()).words();
        return switch (residue) {
            case COPYRIGHT -> block.linkDensity() <= MOSTLY_LINK;
            case BYLINE ->
                !block.in(Zone.FORM)
                        && (!isTeaser(block, words) || byline(draft, block).isPresent());
            case AUTHOR_BIO -> !isTeaser(block, words);
            case TAG_LIST ->
                words <= DATE_WORDS || LISTING.matcher(block.text()).find();
            case RELATED_LINK -> block.linkDensity() > MOSTLY_LINK || block.in(Zone.ARTICLE) || !isInMenu(block);
            case TIMESTAMP -> words <= DATE_WORDS && block.text().chars().anyMatch(Character::isDigit);
            case NAVIGATION -> block.linkDensity() > MOSTLY_LINK || words <= 2 * MENU_WORDS;
            default -> true;
        };
    }

    /** A link of many words, without a date among them. */
    private static boolean isTeaser(Block block, int words) {
        return words > DATE_WORDS
                && block.linkDensity() > MOSTLY_LINK
                && block.text().chars().noneMatch(Character::isDigit);
    }

    boolean isCaption(Draft draft, Block block) {
        Optional<Residue> named = draft.words().named(block.index());
        return block.in(Zone.CAPTION)
                || block.in(Zone.FIGURE)
                || named.filter(residue -> residue == Residue.PHOTO_CAPTION || residue == Residue.PHOTO_CREDIT)
                        .isPresent();
    }

    /** A short line in the page's own head or foot, or in a list of links beside the article. */
    boolean isMenuItem(Draft draft, Block block) {
        boolean list = block.in(Zone.LIST) && !block.in(Zone.MAIN) && block.linkDensity() > MOSTLY_LINK;
        return (list && block.markup().level() == 0 || isInMenu(block))
                && draft.tokens(block.index()).words() <= MENU_WORDS
                && !block.in(Zone.ARTICLE)
                && !block.in(Zone.BODY);
    }

    private static boolean isInMenu(Block block) {
        return block.in(Zone.NAVIGATION) || block.in(Zone.HEADER) || block.in(Zone.FOOTER);
    }

    boolean isFormField(Block block) {
        return block.in(Zone.FORM) || block.in(Zone.BUTTON);
    }

    /** A line of text, not of a table or a list of teasers. */
    private static boolean isTold(Block block, int words) {
        return words >= CAPTION_WORDS
                && block.markup().level() == 0
                && block.linkDensity() <= MOSTLY_LINK
                && !block.in(Zone.TABLE)
                && !block.in(Zone.LIST);
    }

    /** Three words of dates among a few others, and no hours of opening. */
    private boolean isDated(Tokens tokens) {
        if (tokens.words() < MIN_DATED || tokens.words() > DATE_WORDS) {
            return false;
        }
        int dated = 0;
        boolean named = false;
        for (int i = tokens.nextWord(0); i < tokens.size(); i = tokens.nextWord(i + 1)) {
            boolean date = calendar.isDatePart(tokens, i);
            dated += date ? 1 : 0;
            named |= date && YEAR_OR_NAME.matcher(tokens.get(i)).matches();
        }
        return named && dated >= MIN_DATED && 2 * dated >= tokens.words() && !calendar.isOpeningHours(tokens, 0);
    }

    private static Residue byPlace(Draft draft, Block block, int words) {
        if (block.in(Zone.TIME)) {
            return Residue.TIMESTAMP;
        } else if (block.in(Zone.NAVIGATION) || !block.in(Zone.ARTICLE) && isInMenu(block)) {
            return words <= MENU_WORDS || block.linkDensity() > MOSTLY_LINK ? Residue.NAVIGATION : Residue.OTHER;
        } else if (block.linkDensity() > MOSTLY_LINK && !block.text().contains("http")) {
            return words < HEADLINE_WORDS ? Residue.NAVIGATION : Residue.RELATED_LINK;
        }
        return block.markup().level() > 0 && announcesLinks(draft, block) ? Residue.RELATED_LINK : Residue.OTHER;
    }

    /** Whether most of the next blocks are links to other articles. */
    private static boolean announcesLinks(Draft draft, Block heading) {
        int links = 0;
        int last = Math.min(draft.size() - 1, heading.index() + LOOK_AHEAD);
        for (int i = heading.index() + 1; i <= last; i++) {
            links += draft.block(i).linkDensity() > MOSTLY_LINK
                            && draft.tokens(i).words() >= HEADLINE_WORDS
                    ? 1
                    : 0;
        }
        return 2 * links >= LOOK_AHEAD;
    }
}
