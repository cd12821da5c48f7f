package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ItemLog;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.apache.lucene.search.IndexSearcher;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An index of its own beside that of the portal: it is closed, damaged, and left behind. */
@CommittedServiceTest
class IndexFeedTest {

    @Autowired
    ItemLog log;

    @Autowired
    FindableReader texts;

    @Autowired
    Database database;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    StoryService stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Company company;

    @TempDir
    Path folder;

    PersonId anna;

    @Nullable
    CurrentIndex current;

    @Nullable
    IndexFeed feed;

    @BeforeEach
    void a_story() {
        anna = company.hire("Anna");
        tells("De sleutel was zoek");
    }

    @AfterEach
    void home() {
        stops();
        company.goHome();
    }

    @Test
    void an_index_that_is_absent_is_made_from_what_there_is_and_kept() throws IOException {
        starts();
        finds("sleutel", 1);
        stops();

        assertThat(folders()).containsExactly("1");
        starts();
        finds("sleutel", 1);
        assertThat(folders()).as("the same index").containsExactly("1");
    }

    @Test
    void what_was_written_while_it_was_away_is_caught_up_with() {
        starts();
        finds("sleutel", 1);
        stops();
        tells("De sleutel is terug");

        starts();

        finds("sleutel", 2);
    }

    @Test
    void what_another_node_wrote_is_found_within_a_second_or_two() {
        starts();
        finds("sleutel", 1);
        long story = jdbc.sql("select max(id) from story").query(Long.class).single();
        jdbc.sql("update story set words = 'De fiets was zoek' where id = ?")
                .param(story)
                .update();
        jdbc.sql("insert into item_log (item_kind, item_number, at) values ('STORY', ?, current_timestamp)")
                .param(story)
                .update();

        finds("fiets", 1);
        finds("sleutel", 1);
    }

    @Test
    void one_that_was_paused_goes_on() {
        starts();
        finds("sleutel", 1);
        stops();
        tells("De sleutel is terug");
        Objects.requireNonNull(feed).start();

        finds("sleutel", 2);
    }

    @Test
    void one_that_was_stopped_while_it_was_made_is_made_again() {
        tells("De fiets was zoek");
        current = new CurrentIndex(log);
        var inFolder = new IndexFolder(folder.toString());
        var catchUp = new CatchUp(log, texts);
        var halfway = new NewIndex(inFolder, texts, catchUp, log) {
            @Override
            MadeIndex make(BooleanSupplier stop) throws IOException {
                Thread.startVirtualThread(IndexFeedTest.this::stops);
                Awaitility.await().until(stop::getAsBoolean);
                return super.make(stop);
            }
        };
        feed = new IndexFeed(inFolder, halfway, catchUp, log, database, current);
        feed.start();
        Awaitility.await().until(() -> !Objects.requireNonNull(feed).isRunning());
        stops();

        starts();

        finds("sleutel", 1);
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        starts();
        finds("sleutel", 1);
        stops();
        try (Stream<Path> files = Files.list(folder.resolve("1"))) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }

        starts();

        finds("sleutel", 1);
        assertThat(folders()).containsExactly("2");
    }

    @Test
    void of_a_database_that_was_put_back_the_index_is_made_anew() throws IOException {
        starts();
        tells("De fiets was zoek");
        finds("fiets", 1);
        jdbc.sql("delete from item_log").update();
        jdbc.sql("update story set words = 'Iets anders', title = 'Iets anders' where words like '%fiets%'")
                .update();

        finds("fiets", 0);
        finds("sleutel", 1);
        assertThat(folders()).containsExactly("2");
    }

    private void stops() {
        if (feed != null) {
            feed.stop();
        }
    }

    private void starts() {
        current = new CurrentIndex(log);
        var inFolder = new IndexFolder(folder.toString());
        var catchUp = new CatchUp(log, texts);
        feed = new IndexFeed(inFolder, new NewIndex(inFolder, texts, catchUp, log), catchUp, log, database, current);
        feed.start();
    }

    private void finds(String word, int many) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(company.as(
                                anna, () -> Objects.requireNonNull(current).search(it -> count(it, word), -1)))
                        .isEqualTo(many));
    }

    private int count(IndexSearcher searcher, String word) throws IOException {
        return searcher.count(new TypedQuery(new WordQuery(searcher.getIndexReader(), vocabulary)).all(Typed.of(word)));
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private void tells(String words) {
        company.does(anna, () -> stories.tell(StoryDraft.of(words, Language.NL)));
    }
}
