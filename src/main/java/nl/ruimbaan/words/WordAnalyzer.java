package nl.ruimbaan.words;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Folded;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text as they are looked for, Dutch and English together: each as it is written, folded, and each of its stems. No
 * word is left out: who looks for <i>niet goed</i> means <i>niet</i>.
 */
public final class WordAnalyzer extends Analyzer {

    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private static NormalizeCharMap apostrophes() {
        var plain = new NormalizeCharMap.Builder();
        Folded.APOSTROPHES.chars().filter(it -> it != '\'').forEach(it -> plain.add(Character.toString(it), "'"));
        return plain.build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var letters = new StandardTokenizer();
        return new TokenStreamComponents(letters, new StemsFilter(new EnglishPossessiveFilter(letters)));
    }

    /** A word with an apostrophe is one, whatever was typed for it. */
    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(APOSTROPHES, text);
    }

    /** The words of a text, folded, in their order, without their stems. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (var letters = new StandardTokenizer();
                TokenStream tokens = new EnglishPossessiveFilter(letters)) {
            letters.setReader(new MappingCharFilter(APOSTROPHES, new StringReader(text)));
            var token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(Folded.text(token.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
