package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what it is that no rule, but the score or the memory has taken out of a marked-up page. What a rule has found in a menu or
 * in a form is a part of the menu or the form, a caption that is a link is the teaser of another article, and a platform among the
 * tools for sharing is one of them.
 */
final class NamingStep implements Step {

    private static final double WHOLLY_LINK = 0.8;
    private static final double MOSTLY_LINK = 0.5;
    private static final Pattern MONTH = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,3}\\p{L}{3,12}\\.?(?: (?:19|20)\\d\\d(?: ?\\(\\d{1,4}\\))?| ?\\(\\d{1,4}\\))");
    private static final int TEASER_WORDS = 8;
    private static final int PLATFORM_WORDS = 2;
    private static final int NEAR = 4;
    /** Platforms that are followed: no address can be shared to them. */
    private static final Set<String> NOT_SHARED_TO = Set.of("instagram", "youtube", "tiktok");

    /** What belongs to an article, and does not stand in a menu. */
    private static final Set<Residue> OF_ARTICLES = EnumSet.of(
            Residue.RELATED_LINK,
            Residue.READ_MORE,
            Residue.COMMENTS,
            Residue.AGENCY_LINE,
            Residue.AUTHOR_BIO,
            Residue.TAG_LIST,
            Residue.EMBED,
            Residue.CORRECTION_NOTE,
            Residue.LIVE_MARKER);

    /** What captions and calls to read on turn out to be by their words. */
    private static final Set<Residue> ASIDES = EnumSet.of(Residue.NEWSLETTER, Residue.CONSENT, Residue.COMMENTS);

    private final BlockNamer namer;

    NamingStep(BlockNamer namer) {
        this.namer = namer;
    }

    @Override
    public void apply(Draft draft) {
        for (Block block : draft.page().blocks()) {
            if (!draft.verdicts().isUntouched(block.index())) {
                name(draft, block);
            }
        }
        draft.page().blocks().stream()
                .filter(block -> draft.tokens(block.index()).words() >= TEASER_WORDS)
                .filter(block -> isUnnamed(draft, block.index()) && standsAmongTeasers(draft, block.index()))
                .forEach(block -> draft.verdicts().rename(block.index(), cut -> Residue.RELATED_LINK));
        draft.page().blocks().stream()
                .filter(block -> isPlatform(draft, block.index()) && standsAmongShareTools(draft, block.index()))
                .forEach(block -> draft.verdicts()
                        .rename(
                                block.index(),
                                cut -> cut.residue() == Residue.SOCIAL_PROMO ? Residue.SHARE_TOOLS : cut.residue()));
    }

    /** The name of a platform alone. */
    private static boolean isPlatform(Draft draft, int block) {
        return draft.tokens(block).words() <= PLATFORM_WORDS
                && draft.verdicts().any(block, cut -> cut.residue() == Residue.SOCIAL_PROMO);
    }

    private static boolean standsAmongShareTools(Draft draft, int block) {
        boolean shares = false;
        for (int i = Math.max(0, block - NEAR); i <= Math.min(draft.size() - 1, block + NEAR); i++) {
            if (NOT_SHARED_TO.contains(draft.text(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
            shares |= draft.verdicts().any(i, cut -> cut.residue() == Residue.SHARE_TOOLS);
        }
        return shares;
    }

    private static boolean isUnnamed(Draft draft, int block) {
        return draft.verdicts().isRemoved(block)
                && draft.verdicts().any(block, cut -> cut.residue() == Residue.OTHER && isUnnamed(cut));
    }

    /** Whether teasers stand on both sides. */
    private static boolean standsAmongTeasers(Draft draft, int block) {
        return teaser(draft, block, -1) && teaser(draft, block, 1);
    }

    private static boolean teaser(Draft draft, int block, int step) {
        for (int i = block + step, steps = 0; i >= 0 && i < draft.size() && steps < NEAR; i += step, steps++) {
            if (draft.verdicts().any(i, cut -> cut.residue() == Residue.RELATED_LINK)) {
                return true;
            } else if (!isUnnamed(draft, i)
                    && !draft.verdicts()
                            .any(i, cut -> cut.residue() == Residue.TIMESTAMP || cut.residue() == Residue.BYLINE)) {
                return false;
            }
        }
        return false;
    }

    private void name(Draft draft, Block block) {
        draft.verdicts()
                .rename(
                        block.index(),
                        cut -> isFigureSource(draft, block, cut)
                                ? Residue.PHOTO_CREDIT
                                : better(
                                        draft,
                                        block,
                                        isUnnamed(cut) ? namer.residue(draft, block) : inMenu(draft, block, cut)));
    }

    /** A source that is named in the middle of a story is that of a figure. */
    private static boolean isFigureSource(Draft draft, Block block, Cut cut) {
        return cut.residue() == Residue.AGENCY_LINE
                && cut.evidence().strip().endsWith(":")
                && draft.page().blocks().stream()
                        .skip(block.index() + 1L)
                        .limit(NEAR)
                        .anyMatch(next -> draft.verdicts().isUntouched(next.index())
                                && draft.tokens(next.index()).words() >= TEASER_WORDS);
    }

    private Residue inMenu(Draft draft, Block block, Cut cut) {
        boolean link = block.linkDensity() > WHOLLY_LINK;
        boolean ofArticle = OF_ARTICLES.contains(cut.residue()) || link && cut.residue() == Residue.PHOTO_CREDIT;
        boolean account = cut.residue() == Residue.SUBSCRIPTION
                && draft.words().hint(block.index()).isEmpty();
        return (ofArticle || account) && namer.isMenuItem(draft, block) ? Residue.NAVIGATION : cut.residue();
    }

    /** A class in the light of where the block stands. */
    private Residue better(Draft draft, Block block, Residue residue) {
        return switch (residue) {
            case CORRECTION_NOTE, TIMESTAMP ->
                residue == Residue.TIMESTAMP && isMonth(draft, block)
                        ? Residue.NAVIGATION
                        : draft.words()
                                .named(block.index())
                                .filter(around -> around == Residue.CONSENT
                                        || around == Residue.COMMENTS && residue == Residue.CORRECTION_NOTE)
                                .orElse(residue);
            case SHARE_TOOLS ->
                namer.isFormField(block) ? draft.words().named(block.index()).orElse(inForm(block, residue)) : residue;
            case AGENCY_LINE -> namer.isCaption(draft, block) ? Residue.PHOTO_CREDIT : residue;
            case PHOTO_CAPTION ->
                block.linkDensity() > WHOLLY_LINK ? Residue.RELATED_LINK : hinted(draft, block, residue);
            case READ_MORE -> hinted(draft, block, residue);
            default -> residue;
        };
    }

    /** What can be pressed is a tool; the label of a field is none. */
    private static Residue inForm(Block block, Residue tool) {
        return block.in(Zone.BUTTON) ? tool : Residue.OTHER;
    }

    /** A link of an archive: a month and a year, or a month and how many articles it has. */
    private static boolean isMonth(Draft draft, Block block) {
        return block.linkDensity() > MOSTLY_LINK && MONTH.matcher(block.text()).matches();
    }

    private Residue hinted(Draft draft, Block block, Residue residue) {
        return draft.words().hint(block.index()).filter(ASIDES::contains).orElse(residue);
    }

    private static boolean isUnnamed(Cut cut) {
        return cut.rule().equals(MemoryStep.SCORE)
                || cut.residue() == Residue.OTHER
                        && (cut.rule().equals(MemoryStep.PLACE) || cut.rule().equals(MemoryStep.SEEN_BEFORE));
    }
}
