package nl.ruimbaan.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.ruimbaan.base.Folded;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Of each word: itself, folded, and in the same place each of its stems. */
final class StemsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> others = new ArrayDeque<>();
    private @Nullable State word;

    StemsFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!others.isEmpty()) {
            restoreState(word);
            put(others.pop());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String folded = Folded.text(term.toString());
        put(folded);
        Stems.known(folded).stream().filter(it -> !it.equals(folded)).forEach(others::add);
        word = others.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        others.clear();
    }

    private void put(String text) {
        term.setEmpty().append(text);
    }
}
