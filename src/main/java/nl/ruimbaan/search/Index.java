package nl.ruimbaan.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.words.WordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** One index: written by one, searched by many. What is written is found after {@link #show}, and on disk after {@link #keep}. */
final class Index implements Closeable {

    /** A long question of words that are each written in many ways is one query of many parts. */
    private static final int MOST_PARTS = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(MOST_PARTS);
    }

    private static final int MEGABYTES_OF_MEMORY = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what is in this folder, or begins an empty one. @throws IOException when it cannot be read, or another process has it */
    Index(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new WordAnalyzer())
                        .setRAMBufferSizeMB(MEGABYTES_OF_MEMORY)
                        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0)));
        searchers = new SearcherManager(writer, null);
    }

    Directory directory() {
        return directory;
    }

    /** How far it has come; empty when that is not known. */
    Optional<Mark> mark() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(it -> data.put(it.getKey(), it.getValue()));
        }
        return Mark.read(data);
    }

    /** Nothing is found of these items but these texts. */
    void put(Collection<Long> items, List<FindableText> texts) throws IOException {
        writer.deleteDocuments(items.stream()
                .map(it -> new Term(Field.ITEM, String.valueOf(it)))
                .toArray(Term[]::new));
        for (FindableText text : texts) {
            Document document = FindableDocument.of(text);
            writer.addDocument(document);
        }
    }

    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** @param mark how far it has come */
    void keep(Mark mark) throws IOException {
        writer.setLiveCommitData(mark.written().entrySet());
        writer.commit();
    }

    /** What was taken out of a text is taken out of what is kept of it too: until then a word that is gone stands in it, not to be found. */
    void forgetWhatIsGone() throws IOException {
        writer.forceMergeDeletes();
    }

    <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }

    /** Something that is looked up. */
    @FunctionalInterface
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }
}
