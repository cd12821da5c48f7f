package nl.ruimbaan.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.ruimbaan.base.Folded;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * What the words of a text come down to, whether it is Dutch or English: <i>sleutel</i> and <i>sleutels</i>, <i>repair</i> and
 * <i>repairing</i> share a stem. The text is {@link Folded}, and words of every sentence (<i>de</i>, <i>the</i>) are left
 * out. A word is one of its stems itself: no stemmer knows that <i>fiets</i> is no form of <i>fiet</i>.
 */
public final class Stems {

    /**
     * A word of a text.
     *
     * @param text as it stands there, folded
     * @param stems each one it has; two words are alike when they share one
     */
    public record Word(String text, Set<String> stems) {}

    private static final CharArraySet COMMON = commonWords();
    private static final int MOST_KNOWN = 20_000;
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private static final Analyzer WORDS = new Analyzer() {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var letters = new StandardTokenizer();
            return new TokenStreamComponents(letters, new StopFilter(new EnglishPossessiveFilter(letters), COMMON));
        }
    };

    private Stems() {}

    /** Its words, in their order, none twice. */
    public static List<Word> words(String text) {
        List<SnowballStemmer> stemmers = stemmers();
        Map<String, Word> words = new LinkedHashMap<>();
        try (TokenStream tokens = WORDS.tokenStream("", Folded.text(text))) {
            var token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.computeIfAbsent(token.toString(), it -> new Word(it, stems(it, stemmers)));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(words.values());
    }

    /** All stems of its words. */
    public static Set<String> of(String text) {
        Set<String> all = new LinkedHashSet<>();
        words(text).forEach(it -> all.addAll(it.stems()));
        return all;
    }

    /** As {@link #ofWord}; those of words that come again and again are remembered. */
    public static Set<String> known(String word) {
        Set<String> stems = KNOWN.get(word);
        if (stems == null) {
            stems = Set.copyOf(ofWord(word));
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(word, stems);
        }
        return stems;
    }

    /** Whether sentences of all kinds hold it, as they do <i>de</i> and <i>the</i>. */
    public static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The stems of one word, folded, whether it means something or not. */
    static Set<String> ofWord(String word) {
        return stems(word, stemmers());
    }

    private static Set<String> stems(String word, List<SnowballStemmer> stemmers) {
        Set<String> stems = new LinkedHashSet<>();
        Stream.concat(Stream.of(word), WordForms.of(word).stream()).forEach(form -> {
            stems.add(form);
            for (SnowballStemmer stemmer : stemmers) {
                stemmer.setCurrent(form);
                stemmer.stem();
                stems.add(WordForms.noun(stemmer.getCurrent()));
            }
        });
        return stems;
    }

    /** Two for Dutch: the one knows <i>gemeld</i> and <i>brieven</i>, the other <i>dagen</i> and <i>adressen</i>. */
    private static List<SnowballStemmer> stemmers() {
        return List.of(new KpStemmer(), new DutchStemmer(), new EnglishStemmer());
    }

    private static CharArraySet commonWords() {
        try (InputStream english = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            var common = new CharArraySet(DutchAnalyzer.getDefaultStopSet(), true);
            common.addAll(WordlistLoader.getSnowballWordSet(Objects.requireNonNull(english)));
            return common;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
