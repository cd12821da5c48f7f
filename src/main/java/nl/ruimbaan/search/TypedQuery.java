package nl.ruimbaan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** All that was typed as one query: each part must be found, but for the words that say little; words that stand together count more. */
final class TypedQuery {

    private static final List<String> FIELDS = List.of(Field.TITLE, Field.SAID, Field.MORE);
    private static final float NUMBER = 1_000;
    private static final float TOGETHER = 1.5f;
    private static final int APART = 3;
    /** Per cent of the parts that must be found when nothing has all of them. */
    private static final int MOST_OF_THEM = 60;

    private final WordQuery words;

    TypedQuery(WordQuery words) {
        this.words = words;
    }

    /** What has everything that was typed. */
    Query all(Typed typed) throws IOException {
        return query(typed, true);
    }

    /** What has most of it: of two words one. */
    Query most(Typed typed) throws IOException {
        return query(typed, false);
    }

    private Query query(Typed typed, boolean all) throws IOException {
        var query = new BooleanQuery.Builder();
        boolean onlyLittle = typed.parts().stream().allMatch(TypedQuery::isLittle);
        int wanted = 0;
        for (Typed.Part part : typed.parts()) {
            boolean needed = onlyLittle || !isLittle(part);
            wanted += needed ? 1 : 0;
            boolean last = typed.begun() && part.equals(typed.parts().getLast());
            query.add(of(part, last), needed && all ? Occur.MUST : Occur.SHOULD);
        }
        if (!all) {
            query.setMinimumNumberShouldMatch(Math.max(1, wanted * MOST_OF_THEM / 100));
        }
        return together(typed, query.build());
    }

    private static boolean isLittle(Typed.Part part) {
        return part instanceof Typed.Word word && word.little();
    }

    private static Query together(Typed typed, Query query) {
        List<String> words = typed.words();
        if (words.size() < 2) {
            return query;
        }
        var both = new BooleanQuery.Builder().add(query, Occur.MUST);
        FIELDS.forEach(field -> both.add(new BoostQuery(phrase(field, words, APART), TOGETHER), Occur.SHOULD));
        return both.build();
    }

    private Query of(Typed.Part part, boolean begun) throws IOException {
        return switch (part) {
            case Typed.Word word -> words.of(word.text(), begun);
            case Typed.ItemNumber number -> number(number);
            case Typed.Phrase phrase ->
                any(FIELDS.stream().map(it -> phrase(it, phrase.words(), 0)).toList());
            case Typed.Hyphened hyphened -> hyphened(hyphened);
        };
    }

    private Query number(Typed.ItemNumber number) throws IOException {
        Query item = new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Field.ITEM, String.valueOf(number.number())))), NUMBER);
        return number.word() ? any(List.of(item, words.of(number.text(), false))) : item;
    }

    private Query hyphened(Typed.Hyphened hyphened) throws IOException {
        var apart = new BooleanQuery.Builder();
        for (String word : hyphened.words()) {
            apart.add(words.of(word, false), Occur.MUST);
        }
        return any(List.of(words.of(hyphened.joined(), false), apart.build()));
    }

    private static Query phrase(String field, List<String> words, int apart) {
        return new PhraseQuery(apart, field, words.toArray(String[]::new));
    }

    private static Query any(List<Query> ways) {
        return new DisjunctionMaxQuery(new ArrayList<>(ways), 0);
    }
}
