package io.wiredesk.stages.clean.phrases;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that tokens of a text are held against. Immutable. */
public final class TokenSet {

    private final TokenIndex<String> words;

    public TokenSet(Set<String> words) {
        this.words = new TokenIndex<>(words.stream().collect(Collectors.toMap(Function.identity(), List::of)));
    }

    /** Whether the token at this index, in its folded form, is one of them. */
    public boolean has(Tokens tokens, int index) {
        return !words.get(tokens, index).isEmpty();
    }
}
