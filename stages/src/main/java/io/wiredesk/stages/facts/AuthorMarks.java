package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Mark;
import io.wiredesk.stages.blocks.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The people whom the markup of a page names as authors. Used by one thread. */
final class AuthorMarks {

    /** Text between the headline and an author that is certainly the article's. */
    private static final int NEAR = 1_200;
    /** Text between the authors of one article. */
    private static final int TOGETHER = 250;

    private static final Pattern BORDER = Pattern.compile(Pattern.quote(Mark.BORDER));

    private final People people;
    private final Headline headline;
    private final List<Mark> marks;
    /** Those near the headline, the nearest first. */
    private final List<Mark> near;

    AuthorMarks(People people, Page page, Headline headline) {
        this.people = people;
        this.headline = headline;
        this.marks = page.head().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.AUTHOR)
                .toList();
        this.near = marks.stream()
                .filter(mark -> headline.distance(mark) <= (mark.beside() ? NEAR / 2 : NEAR))
                .sorted(Comparator.comparingInt(headline::distance))
                .toList();
    }

    /** The people named near the headline. */
    List<String> near() {
        return listed(near);
    }

    /** A name of one word behind a word that opens a byline. */
    List<String> opened() {
        return near.stream()
                .filter(mark -> people.words().isOpener(mark.before()))
                .flatMap(mark -> people.single(mark.text()).stream())
                .limit(1)
                .toList();
    }

    /** Authors at the end of the article, when the page names only one. */
    List<String> far() {
        List<Mark> far = new ArrayList<>();
        List<String> first = List.of();
        for (Mark mark : marks) {
            boolean behind = !mark.beside() && mark.offset() > headline.offset();
            List<String> names = behind ? marked(mark.text()) : List.of();
            if (!names.isEmpty()) {
                far.add(mark);
                first = first.isEmpty() ? names : first;
            }
            if (!names.isEmpty() && !names.equals(first)) {
                return List.of();
            }
        }
        return listed(far);
    }

    /** The people of the first mark that names any, and of those that are listed with it. */
    private List<String> listed(List<Mark> marks) {
        List<String> names = new ArrayList<>();
        int last = -1;
        for (Mark mark : marks) {
            boolean listed = last < 0
                    ? !people.words().isHelper(mark.before())
                    : Math.abs(mark.offset() - last) <= TOGETHER
                            && people.words().isListed(mark.before(), names);
            List<String> found = listed ? marked(mark.text()) : List.of();
            if (!found.isEmpty() && isFurther(found, names)) {
                names.addAll(found);
                last = mark.offset();
            } else if (last >= 0
                    && found.isEmpty()
                    && mark.offset() > last
                    && people.words().isHelper(mark.before())) {
                return List.copyOf(names);
            }
        }
        return List.copyOf(names);
    }

    /** The people that a mark-up names: those of its first piece with any, and of the pieces that are listed with it. */
    private List<String> marked(String pieces) {
        List<String> names = new ArrayList<>();
        boolean listed = true;
        for (String piece : BORDER.split(pieces)) {
            List<String> found = listed ? people.only(piece) : List.of();
            names.addAll(found);
            listed = names.isEmpty()
                    ? !people.words().isHelper(piece)
                    : people.words().isListed(piece, List.of()) || piece.endsWith(",");
        }
        return names;
    }

    /** Whether these are other people, and not the same with more words around their names. */
    private static boolean isFurther(Collection<String> found, Collection<String> known) {
        return found.stream()
                .noneMatch(name -> known.stream().anyMatch(other -> name.contains(other) || other.contains(name)));
    }
}
