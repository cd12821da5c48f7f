package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemLog;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.TeamId;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of very many items a list is given. */
class MatchReaderTest {

    private static final TeamId LETTING = new TeamId(5);
    private static final TeamId REPAIRS = new TeamId(6);

    Index index;
    MatchReader matching;

    @BeforeEach
    void two_old_ones_of_letting_and_1200_of_repairs_tell_of_the_rent() throws IOException {
        index = new Index(new ByteBuffersDirectory());
        index.put(List.of(1L, 2L), List.of(text(1, LETTING), text(2, LETTING)));
        List<Long> newer = LongStream.rangeClosed(3, 1_202).boxed().toList();
        index.put(newer, newer.stream().map(it -> text(it, REPAIRS)).toList());
        index.show();
        Vocabulary vocabulary = mock();
        matching = new MatchReader(new At(index), vocabulary);
    }

    @AfterEach
    void closed() throws IOException {
        index.close();
    }

    @Test
    void of_very_many_the_newest_come_one_more_than_is_counted() {
        assertThat(matching.of(FoundKind.STORY, "huur").numbers())
                .hasSize(1_001)
                .startsWith(202L)
                .endsWith(1_202L);
    }

    @Test
    void those_of_a_team_are_looked_for_among_all() {
        assertThat(matching.of(FoundKind.STORY, "huur", LETTING).numbers()).containsExactly(1L, 2L);
    }

    private static FindableText text(long number, TeamId team) {
        var item = new ItemRef(ItemKind.STORY, number);
        return new FindableText(
                FoundKind.STORY,
                item,
                number,
                "Titel",
                "De huur",
                "",
                "",
                null,
                team,
                null,
                Instant.EPOCH,
                Set.of(),
                Set.of());
    }

    /** The index that is searched now. */
    private static final class At extends CurrentIndex {

        private final Index index;

        At(Index index) {
            super(mock(ItemLog.class));
            this.index = index;
        }

        @Override
        <T> T search(Index.Search<T> search, T nothing) {
            try {
                return index.search(search);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
