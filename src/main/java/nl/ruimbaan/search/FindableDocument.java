package nl.ruimbaan.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ruimbaan.words.WordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** A text as the index keeps it: its words to be found by, not the text itself. */
final class FindableDocument {

    /** A shorter word is no part of another that one would look for. */
    static final int SHORTEST_WITH_PARTS = 7;

    private static final Pattern HYPHENED = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+");

    private FindableDocument() {}

    static Document of(FindableText text) {
        var document = new Document();
        document.add(new StringField(Field.NAME, text.name(), Store.YES));
        document.add(new StringField(Field.ITEM, String.valueOf(text.item().number()), Store.NO));
        document.add(new NumericDocValuesField(Field.NUMBER, text.number()));
        document.add(new LongField(Field.AT, text.at().toEpochMilli(), Store.NO));
        one(document, Field.KIND, text.kind().name());
        one(
                document,
                Field.TEAM,
                text.team() == null ? Field.NONE : String.valueOf(text.team().value()));
        one(document, Field.STATE, text.state() == null ? Field.NONE : text.state());
        text.facts().forEach(it -> document.add(new StringField(Field.FACT, it, Store.NO)));
        if (text.team() != null) {
            document.add(new StringField(Field.FACT, FindableText.readers(text.team()), Store.NO));
        }
        if (text.readers().isEmpty()) {
            document.add(new StringField(Field.READER, Field.EVERYONE, Store.NO));
        }
        text.readers().forEach(it -> document.add(new StringField(Field.READER, it, Store.NO)));
        words(document, text);
        return document;
    }

    private static void words(Document document, FindableText text) {
        document.add(new TextField(Field.TITLE, text.title(), Store.NO));
        document.add(new TextField(Field.SAID, text.said(), Store.NO));
        document.add(new TextField(Field.MORE, text.more(), Store.NO));
        document.add(new TextField(Field.MORE, text.labels(), Store.NO));
        String all = text.title() + "\n" + text.text() + "\n" + text.labels();
        document.add(new TextField(Field.MORE, joined(all), Store.NO));
        WordAnalyzer.words(all).stream()
                .filter(it -> it.length() >= SHORTEST_WITH_PARTS)
                .distinct()
                .forEach(it -> document.add(new StringField(Field.ENDS, backwards(it), Store.NO)));
    }

    static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static void one(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    /** What is written with a hyphen, without it: <i>e-mail</i> is <i>email</i> too. */
    private static String joined(String text) {
        return HYPHENED.matcher(text)
                .results()
                .map(it -> it.group().replace("-", ""))
                .collect(Collectors.joining(" "));
    }
}
