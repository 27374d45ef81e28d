package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what it is that no rule, but the score or the memory has taken out of a page. What a rule has found in a menu or in a form is
 * a part of the menu or the form, and a caption that is a link is the teaser of another article.
 */
final class NamingStep implements Step {

    private static final double WHOLLY_LINK = 0.8;
    private static final Pattern MONTH = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,3}\\p{L}{3,12}\\.?(?: (?:19|20)\\d\\d(?: ?\\(\\d{1,4}\\))?| ?\\(\\d{1,4}\\))");
    private static final int TEXT_WORDS = 8;
    private static final int NEAR = 4;

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

    private static final Set<Residue> CORRECTED = EnumSet.of(Residue.CONSENT, Residue.COMMENTS);
    private static final Set<Residue> AT_PICTURES = EnumSet.of(Residue.PHOTO_CAPTION, Residue.PHOTO_CREDIT);

    private final BlockNamer namer;

    NamingStep(BlockNamer namer) {
        this.namer = namer;
    }

    @Override
    public void apply(Draft draft) {
        for (Block block : draft.page().blocks()) {
            draft.verdicts().rename(block.index(), cut -> residue(draft, block, cut));
        }
    }

    private Residue residue(Draft draft, Block block, Cut cut) {
        if (isFigureSource(draft, block, cut)) {
            return Residue.PHOTO_CREDIT;
        } else if (isUnnamed(cut)) {
            return better(draft, block, namer.residue(draft, block));
        }
        return isOfMenu(draft, block, cut) ? Residue.NAVIGATION : better(draft, block, cut.residue());
    }

    /** Whether no rule says what it is. */
    static boolean isUnnamed(Cut cut) {
        return cut.rule().equals(MemoryStep.SCORE)
                || cut.residue() == Residue.OTHER
                        && (cut.rule().equals(MemoryStep.PLACE) || cut.rule().equals(MemoryStep.SEEN_BEFORE));
    }

    /** A source that is named in the middle of a story is that of a figure. */
    private static boolean isFigureSource(Draft draft, Block block, Cut cut) {
        return cut.residue() == Residue.AGENCY_LINE
                && cut.evidence().strip().endsWith(":")
                && draft.page().blocks().stream()
                        .skip(block.index() + 1L)
                        .limit(NEAR)
                        .anyMatch(next -> draft.verdicts().isUntouched(next.index())
                                && draft.tokens(next.index()).words() >= TEXT_WORDS);
    }

    private static boolean isOfMenu(Draft draft, Block block, Cut cut) {
        boolean creditedLink = cut.residue() == Residue.PHOTO_CREDIT && isWhollyLink(block);
        boolean account = cut.residue() == Residue.SUBSCRIPTION
                && draft.words().hint(block.index()).isEmpty();
        return (OF_ARTICLES.contains(cut.residue()) || creditedLink || account)
                && Places.isMenuItem(block, draft.tokens(block.index()).words());
    }

    /** A class in the light of where the block stands. */
    private static Residue better(Draft draft, Block block, Residue residue) {
        Optional<Residue> named = draft.words().named(block.index());
        Optional<Residue> hint = draft.words().hint(block.index()).filter(ASIDES::contains);
        return switch (residue) {
            case CORRECTION_NOTE -> named.filter(CORRECTED::contains).orElse(residue);
            case TIMESTAMP ->
                isMonth(block)
                        ? Residue.NAVIGATION
                        : named.filter(Residue.CONSENT::equals).orElse(residue);
            case SHARE_TOOLS -> Places.isFormField(block) ? named.orElse(inForm(block, residue)) : residue;
            case AGENCY_LINE -> isAtPicture(block, named) ? Residue.PHOTO_CREDIT : residue;
            case PHOTO_CAPTION -> isWhollyLink(block) ? Residue.RELATED_LINK : hint.orElse(residue);
            case READ_MORE -> hint.orElse(residue);
            default -> residue;
        };
    }

    /** What can be pressed is a tool; the label of a field is none. */
    private static Residue inForm(Block block, Residue tool) {
        return block.in(Zone.BUTTON) ? tool : Residue.OTHER;
    }

    private static boolean isAtPicture(Block block, Optional<Residue> named) {
        return block.in(Zone.CAPTION)
                || block.in(Zone.FIGURE)
                || named.filter(AT_PICTURES::contains).isPresent();
    }

    /** A link of an archive: a month and a year, or a month and how many articles it has. */
    private static boolean isMonth(Block block) {
        return Places.isMostlyLink(block) && MONTH.matcher(block.text()).matches();
    }

    private static boolean isWhollyLink(Block block) {
        return block.linkDensity() > WHOLLY_LINK;
    }
}
