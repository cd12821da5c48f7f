package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Mark MARK = new Mark(1, 1, NOON);

    @Test
    void a_word_that_was_masked_is_gone_from_what_is_kept_within_a_day() throws IOException {
        try (Index index = new Index(new ByteBuffersDirectory())) {
            var kept = new KeptNowAndThen();
            index.put(List.of(7L), List.of(text(7, "Bij Geheimenstein")));
            for (long other = 8; other < 48; other++) {
                index.put(List.of(other), List.of(text(other, "Iets anders")));
            }
            kept.at(NOON, index, MARK);
            index.put(List.of(7L), List.of(text(7, "Bij [naam]")));

            kept.at(NOON.plusSeconds(60), index, new Mark(2, 2, NOON));
            assertThat(written(index)).isEqualTo(1);
            kept.at(NOON.plusSeconds(90_000), index, new Mark(3, 3, NOON));
            assertThat(written(index)).isZero();
        }
    }

    /** In how many texts it stands, those that are gone with them. */
    private static int written(Index index) throws IOException {
        index.show();
        return index.search(it -> it.getIndexReader().docFreq(new Term(Field.SAID, "geheimenstein")));
    }

    private static FindableText text(long number, String words) {
        return new FindableText(
                FoundKind.STORY,
                new ItemRef(ItemKind.STORY, number),
                number,
                "Titel",
                words,
                "",
                "",
                null,
                null,
                null,
                NOON,
                Set.of(),
                Set.of());
    }
}
