package io.wiredesk.stages.entities.aliases;

/**
 * The sound of a word, roughly: two spellings of one foreign name have one ("Zakhary" and "Zachary", "Seyhun" and "Seyhoon"). Vowels
 * count only as such, doubled letters once; the first letter stays.
 */
final class Transliteration {

    /** Shorter words sound alike too often. */
    private static final int MIN_LETTERS = 5;

    private Transliteration() {}

    /** The sound of a plain word; the word itself when it is too short to tell. */
    static String sound(String word) {
        if (word.length() < MIN_LETTERS) {
            return word;
        }
        StringBuilder sound = new StringBuilder(word.length());
        sound.append(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            char letter = letter(word, i);
            if (letter != 0 && sound.charAt(sound.length() - 1) != letter) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }

    private static char letter(String word, int at) {
        char letter = word.charAt(at);
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
            case 'c', 'q' -> 'k';
            case 'w' -> 'v';
            case 'h', '\'' -> 0;
            case 'f' -> at == word.length() - 1 ? 'v' : 'f';
            default -> letter;
        };
    }
}
