package io.wiredesk.stages.entities.text;

import java.util.List;

/** The tokens of one sentence, in order; at least one. */
public record Sentence(List<Token> tokens) {

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
