package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.entities.GumFile.GumMention;
import io.wiredesk.benchmarks.entities.GumFile.GumToken;
import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names among the mentions of a sentence of GUM. */
final class GumMentions {

    private static final Pattern BRACKET =
            Pattern.compile("(\\()?(\\d+)(?:-([a-z]+)-[^()]*?-cf[0-9*]+-([0-9,]+)[^()]*)?(\\))?");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "at", "in", "on", "to", "&", "-", "'s");

    private final List<GumToken> tokens;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<GumMention> names = new ArrayList<>();

    private record Open(int thing, String type, String span, int from) {}

    private GumMentions(List<GumToken> tokens) {
        this.tokens = tokens;
    }

    static List<GumMention> of(List<GumToken> tokens) {
        GumMentions mentions = new GumMentions(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Matcher matcher = BRACKET.matcher(tokens.get(i).entities());
            while (matcher.find()) {
                mentions.bracket(matcher, i);
            }
        }
        return mentions.names;
    }

    private void bracket(Matcher bracket, int at) {
        int thing = Integer.parseInt(bracket.group(2));
        if (bracket.group(1) != null && bracket.group(3) != null) {
            open.push(new Open(thing, bracket.group(3), bracket.group(4), at));
        }
        if (bracket.group(5) != null) {
            Optional<Open> closed =
                    open.stream().filter(o -> o.thing() == thing).findFirst();
            closed.ifPresent(mention -> {
                open.remove(mention);
                close(mention, at);
            });
        }
    }

    private void close(Open mention, int to) {
        Optional<EntityType> type = LabelNames.type(mention.type());
        int head = head(mention.from(), to);
        if (type.isEmpty() || !tokens.get(head).isProper()) {
            return;
        }
        int[] span = type.get() == EntityType.PERSON ? flat(head, to) : named(mention, head, to);
        names.add(new GumMention(
                type.get(),
                mention.thing(),
                tokens.get(span[0]).number(),
                tokens.get(span[1]).number()));
    }

    /** The token whose head stands outside. */
    private int head(int from, int to) {
        for (int i = from; i <= to; i++) {
            int head = tokens.get(i).head();
            if (head < tokens.get(from).id() || head > tokens.get(to).id()) {
                return i;
            }
        }
        return from;
    }

    private int[] flat(int head, int to) {
        int last = head;
        while (last + 1 <= to
                && (tokens.get(last + 1).relation().startsWith("flat")
                        || tokens.get(last + 1).tag().equals("HYPH"))) {
            last++;
        }
        return new int[] {head, last};
    }

    /** The minimal span where it is one name, else the proper nouns around the head. */
    private int[] named(Open mention, int head, int to) {
        String[] ids = mention.span().split(",");
        int first = mention.from() + Integer.parseInt(ids[0]) - 1;
        int last = Math.min(to, mention.from() + Integer.parseInt(ids[ids.length - 1]) - 1);
        while (first < head && !tokens.get(first).isProper()) {
            first++;
        }
        if (isName(first, last)) {
            return new int[] {first, last};
        }
        int begin = head;
        int end = head;
        while (begin > mention.from() && tokens.get(begin - 1).isProper()) {
            begin--;
        }
        while (end < to && tokens.get(end + 1).isProper()) {
            end++;
        }
        return new int[] {begin, end};
    }

    private boolean isName(int first, int last) {
        boolean name = first <= last;
        for (int i = first; name && i <= last; i++) {
            GumToken token = tokens.get(i);
            boolean capital = Character.isUpperCase(token.form().codePointAt(0));
            name = capital || SMALL.contains(token.form());
        }
        return name;
    }
}
