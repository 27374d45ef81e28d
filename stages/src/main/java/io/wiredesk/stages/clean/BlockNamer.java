package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.BylineReader;
import io.wiredesk.stages.clean.lines.Calendar;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what class of residue a block is that is not the story: by the names of the elements around it, and where they tell
 * nothing, by its words, its place, its links, and by what follows it. Immutable.
 */
final class BlockNamer {

    /** Links of fewer words name sections, not articles. */
    private static final int HEADLINE_WORDS = 4;

    private static final int BYLINE_WORDS = 12;
    private static final int MENU_TEXT_WORDS = 12;
    private static final int FEW_WORDS = 8;
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
        this.calendar = calendar;
        this.bylines = bylines;
    }

    Residue residue(Draft draft, Block block) {
        Tokens tokens = draft.tokens(block.index());
        if (Places.isCaption(block, tokens.words())) {
            return Residue.PHOTO_CAPTION;
        } else if (calendar.isMostlyDate(tokens) || Calendar.isClock(block.text())) {
            return Residue.TIMESTAMP;
        }
        Optional<Residue> hint = draft.words().hint(block.index());
        Optional<Residue> named = draft.words()
                .named(block.index())
                .filter(residue -> fits(residue, block, tokens))
                .map(residue -> residue == Residue.SOCIAL_PROMO ? social(hint) : residue);
        if (Places.isFormField(block)) {
            return named.filter(residue -> residue != Residue.RELATED_LINK && residue != Residue.NAVIGATION)
                    .or(() -> hint)
                    .orElse(Residue.OTHER);
        } else if (Places.isMenuItem(block, tokens.words())) {
            return named.filter(residue -> !Places.isInMenu(block) || OF_MENUS.contains(residue))
                    .or(() -> hint.filter(OF_MENUS::contains))
                    .orElse(Residue.NAVIGATION);
        }
        return named.filter(residue -> residue != Residue.NAVIGATION)
                .or(() -> hint)
                .or(() -> named)
                .orElseGet(() -> isByline(block, tokens) ? Residue.BYLINE : byPlace(draft, block, tokens.words()));
    }

    /** What is called social is a tool for sharing when it says so. */
    private static Residue social(Optional<Residue> hint) {
        return hint.filter(Residue.SHARE_TOOLS::equals).orElse(Residue.SOCIAL_PROMO);
    }

    /** A name behind a word that opens a byline. */
    private boolean isByline(Block block, Tokens tokens) {
        return tokens.words() <= BYLINE_WORDS
                && block.markup().level() == 0
                && bylines.isByline(block.text(), tokens, false);
    }

    /** Whether a block can be what the elements around it are named for: rights are no links, and long lines without links lead nowhere. */
    private boolean fits(Residue residue, Block block, Tokens tokens) {
        int words = tokens.words();
        boolean link = Places.isMostlyLink(block);
        boolean teaser = words > FEW_WORDS && link && !hasDigit(block);
        return switch (residue) {
            case COPYRIGHT -> !link;
            case BYLINE -> !block.in(Zone.FORM) && (!teaser || isByline(block, tokens));
            case AUTHOR_BIO -> !teaser;
            case TAG_LIST -> words <= FEW_WORDS || LISTING.matcher(block.text()).find();
            case RELATED_LINK -> link || block.in(Zone.ARTICLE) || !Places.isInMenu(block);
            case TIMESTAMP -> words <= FEW_WORDS && hasDigit(block);
            case NAVIGATION -> link || words <= MENU_TEXT_WORDS;
            default -> true;
        };
    }

    private static boolean hasDigit(Block block) {
        return block.text().chars().anyMatch(Character::isDigit);
    }

    private static Residue byPlace(Draft draft, Block block, int words) {
        boolean link = Places.isMostlyLink(block);
        if (block.in(Zone.TIME)) {
            return Residue.TIMESTAMP;
        } else if (block.in(Zone.NAVIGATION) || !block.in(Zone.ARTICLE) && Places.isInMenu(block)) {
            return link || Places.isShort(words) ? Residue.NAVIGATION : Residue.OTHER;
        } else if (link && !block.text().contains("http")) {
            return words < HEADLINE_WORDS ? Residue.NAVIGATION : Residue.RELATED_LINK;
        }
        return block.markup().level() > 0 && announcesLinks(draft, block) ? Residue.RELATED_LINK : Residue.OTHER;
    }

    /** Whether most of the next blocks are links to other articles. */
    private static boolean announcesLinks(Draft draft, Block heading) {
        long links = draft.page().blocks().stream()
                .skip(heading.index() + 1L)
                .limit(LOOK_AHEAD)
                .filter(Places::isMostlyLink)
                .filter(block -> draft.tokens(block.index()).words() >= HEADLINE_WORDS)
                .count();
        return 2 * links >= LOOK_AHEAD;
    }
}
