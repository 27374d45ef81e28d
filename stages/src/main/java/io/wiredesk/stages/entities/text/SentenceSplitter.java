package io.wiredesk.stages.entities.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into sentences. A sentence ends behind a full stop, question or exclamation mark and the quotation marks
 * and brackets that follow it, when the next token can open a sentence. No sentence has more than {@value #MAX_TOKENS} tokens.
 * Immutable and safe for several threads.
 */
public final class SentenceSplitter {

    static final int MAX_TOKENS = 200;

    private final Tokenizer tokenizer;

    public SentenceSplitter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The sentences of a paragraph, in order; offsets are those of the whole text. */
    public List<Sentence> sentences(CharSequence text, int start, int end) {
        List<Token> tokens = tokenizer.tokens(text, start, end);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - first + 1 >= MAX_TOKENS || endsAt(tokens, i)) {
                sentences.add(new Sentence(List.copyOf(tokens.subList(first, i + 1))));
                first = i + 1;
            }
        }
        if (first < tokens.size()) {
            sentences.add(new Sentence(List.copyOf(tokens.subList(first, tokens.size()))));
        }
        return sentences;
    }

    private static boolean endsAt(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (index + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(index + 1);
        if (isCloser(token.form()) && index > 0) {
            return isStop(tokens.get(index - 1).form())
                    && opens(next)
                    && !(isQuote(next.form()) && token.touches(next));
        }
        if (isStop(token.form())) {
            return opens(next) && !(isCloser(next.form()) && token.touches(next));
        }
        return token.form().length() > 1
                && token.form().endsWith(".")
                && Abbreviations.mayEndSentence(token.form())
                && Starters.WORDS.contains(next.form());
    }

    private static boolean opens(Token next) {
        int first = next.form().codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || isQuote(next.form())
                || "([-–—•".indexOf(first) >= 0;
    }

    private static boolean isStop(String form) {
        return switch (form) {
            case ".", "!", "?", "…", "..." -> true;
            default -> false;
        };
    }

    private static boolean isQuote(String form) {
        return form.equals("\"") || form.equals("'");
    }

    private static boolean isCloser(String form) {
        return isQuote(form) || form.equals(")") || form.equals("]");
    }
}
