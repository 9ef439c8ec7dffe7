package org.shangliang.app.opinion.sort;

import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a text into its words, with the dictionary that comes inside the library; nothing is loaded from elsewhere. */
final class Phrases {
    /** Parts of speech that carry what is meant: nouns, verbs, adjectives, numbers, times, idioms. */
    private static final Set<Character> MEANING = Set.of('n', 'v', 'a', 'm', 't', 'i', 'l', 'j', 's', 'b', 'x', 'g');

    private final Segment segment;

    Phrases() {
        segment = new DoubleArrayTrieSegment();
        segment.enablePartOfSpeechTagging(true);
        segment.enableCustomDictionary(false);
    }

    /** The text in one width and case, without blanks and marks. */
    static String plain(String text) {
        var one = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(one.length());
        one.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> c < 128 ? Character.toUpperCase(c) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The words that carry the meaning, in the order of the alphabet: two texts with the same form say the same. */
    String form(String text) {
        return segment.seg(plain(text)).stream()
                .filter(term -> MEANING.contains(nature(term)))
                .map(term -> term.word)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The nouns of at least two characters; a person's name is none, as what they name is read by others. */
    List<String> nouns(String text) {
        return segment.seg(plain(text)).stream()
                .filter(term -> nature(term) == 'n' && !isPerson(term) && term.word.length() > 1)
                .map(term -> term.word)
                .distinct()
                .toList();
    }

    private static boolean isPerson(Term term) {
        return term.nature.toString().startsWith("nr");
    }

    private static char nature(Term term) {
        return term.nature == null ? 'x' : term.nature.toString().charAt(0);
    }
}
