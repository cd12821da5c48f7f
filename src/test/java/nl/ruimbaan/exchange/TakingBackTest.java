package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.conversation.ReactionService;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.BroughtStories;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryArchive;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CommittedServiceTest
class TakingBackTest {

    private static final String QUOTES = "customer-quotes.csv";

    @Autowired
    TakingBack takingBack;

    @Autowired
    ConversationService conversation;

    @Autowired
    ReactionService reactions;

    @Autowired
    FollowingService following;

    @Autowired
    StoryService stories;

    @Autowired
    StoryResults results;

    @Autowired
    Moderation moderation;

    @Autowired
    StoryArchive archive;

    @Autowired
    DraftService drafts;

    @Autowired
    ThreadService threads;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId carla;
    PersonId sanne;

    @BeforeEach
    void people() {
        carla = company.hire("Carla", Role.COACH);
        sanne = company.hire("Sanne");
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void a_whole_import_is_taken_back_and_the_same_file_comes_in_anew() {
        ImportId id = desk.uploads(carla, QUOTES);
        desk.brings(carla, id);

        assertThat(about(id)).isEqualTo(new BroughtStories(108, 0, List.of()));
        assertThat(takeBack(carla, id)).isEqualTo(new ImportAnswer.Accepted(id));

        ImportStatus status = desk.page(carla, id).status();
        assertThat(status.state()).isEqualTo(ImportState.TAKEN_BACK);
        assertThat(status.back()).isEqualTo(108);
        assertThat(status.tally().taken()).isZero();
        assertThat(count("story") + count("text_version") + count("story_tag")).isZero();
        assertThat(desk.brings(carla, desk.uploads(carla, QUOTES)).tally()).isEqualTo(new Tally(108, 108, 0, 0, 0));
    }

    @Test
    void what_somebody_did_something_with_stays_and_is_said() {
        ImportId id = brings(14);
        List<Long> all = jdbc.sql("select id from story order by source_line")
                .query((row, i) -> row.getLong("id"))
                .list();
        var story = all.stream().map(it -> new ItemRef(ItemKind.STORY, it)).toList();
        does(() -> conversation.say(story.get(0), null, "Herkenbaar").refusals());
        does(() -> reactions.react(story.get(1), ReactionKind.THANKS, null).refusals());
        does(() -> following.follow(story.get(2), true));
        company.does(sanne, () -> drafts.keepPart(story.get(3), "comment", KeptDraft.NONE, "{}"));
        company.does(carla, () -> stories.edit(new StoryId(all.get(4)), 0, StoryDraft.of("Anders", Language.NL)));
        company.does(carla, () -> drafts.keep(ItemKind.STORY, all.get(5), KeptDraft.NONE, 0, "{}"));
        company.does(
                carla,
                () -> moderation
                        .hide(new StoryId(all.get(6)).ref(), "Herkenbaar")
                        .refusals());
        company.does(
                carla,
                () -> results.customerTold(
                                new StoryId(all.get(7)), new CustomerTold(LocalDate.of(2026, 11, 1), "gebeld"))
                        .refusals());
        does(() -> threads.link(story.get(8), new ItemRef(ItemKind.OBSTACLE, 99_999)));
        jdbc.sql("insert into photo (id, person_id, item_kind, item_number, state, width, height, alt, touched)"
                        + " values (1, ?, 'STORY', ?, 'ADDED', 1, 1, '', current_timestamp)")
                .params(carla.value(), all.get(9))
                .update();
        jdbc.sql("insert into story_contact (id, story_id, from_teller, writer_id, text, said_at)"
                        + " values (1, ?, false, ?, 'Weet je meer?', current_timestamp)")
                .params(all.get(10), carla.value())
                .update();
        company.does(carla, () -> archive.archive(new StoryId(all.get(11))).refusals());

        BroughtStories about = about(id);
        ImportAnswer answer = takeBack(carla, id);

        assertThat(about.untouched()).isEqualTo(3);
        assertThat(about.touched()).isEqualTo(11);
        assertThat(about.examples()).hasSize(10);
        assertThat(answer).isEqualTo(new ImportAnswer.Accepted(id));
        assertThat(jdbc.sql("select id from story order by id")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(all.subList(0, 11));
        assertThat(desk.page(carla, id).status().tally().taken()).isEqualTo(11);
        assertThat(desk.page(carla, id).status().back()).isEqualTo(3);
    }

    @Test
    void a_story_at_an_obstacle_stays() {
        ImportId id = brings(2);
        long first = jdbc.sql("select min(id) from story").query(Long.class).single();
        obstacle(first);

        takeBack(carla, id);

        assertThat(jdbc.sql("select id from story").query(Long.class).list()).containsExactly(first);
    }

    @Test
    void when_all_of_them_were_worked_on_it_is_refused() {
        ImportId id = brings(1);
        long only = jdbc.sql("select id from story").query(Long.class).single();
        does(() -> following.follow(new ItemRef(ItemKind.STORY, only), true));

        assertThat(takeBack(carla, id)).isEqualTo(ImportAnswer.refused("exchange.refused.allWorkedOn"));
        assertThat(desk.page(carla, id).status().state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void the_rows_that_wait_go_as_well_and_messages_about_what_is_gone() {
        ImportId id = desk.uploads(carla, "rijen.csv", "woorden\nBel mij op 06-12345678\nIk wacht al weken\n");
        desk.brings(carla, id);
        jdbc.sql("insert into notification (id, person_id, item_kind, item_number, happening, happened_at, due_at)"
                        + " select 1, ?, 'STORY', id, 'x', current_timestamp, current_timestamp from story")
                .param(carla.value())
                .update();

        takeBack(carla, id);

        assertThat(List.of(count("import_waiting"), count("notification"), count("story")))
                .containsOnly(0L);
        assertThat(desk.page(carla, id).status().waiting()).isZero();
    }

    @Test
    void only_what_was_brought_can_be_taken_back_and_only_once_and_by_who_brought_it() {
        PersonId dirk = company.hire("Dirk", Role.COACH);
        ImportId id = desk.uploads(carla, QUOTES);

        assertThat(takeBack(carla, id)).isEqualTo(ImportAnswer.refused("exchange.refused.nothingToTakeBack"));
        desk.brings(carla, id);
        assertThat(takeBack(dirk, id)).isEqualTo(new ImportAnswer.Gone());
        assertThat(company.as(dirk, () -> takingBack.about(id))).isEmpty();
        assertThatThrownBy(() -> takeBack(sanne, id)).isInstanceOf(AccessDeniedException.class);
        assertThat(count("story")).isEqualTo(108);
        takeBack(carla, id);
        assertThat(takeBack(carla, id)).isEqualTo(ImportAnswer.refused("exchange.refused.nothingToTakeBack"));
    }

    private ImportId brings(int rows) {
        StringBuilder text = new StringBuilder("woorden\n");
        for (int i = 0; i < rows; i++) {
            text.append("Verhaal nummer ").append(i).append('\n');
        }
        ImportId id = desk.uploads(carla, "rijen.csv", text.toString());
        desk.brings(carla, id);
        return id;
    }

    private void obstacle(long story) {
        jdbc.sql("insert into obstacle (id, version, state, language, reporter_id, reporter_hidden, title, sentence,"
                        + " help_level, round_number, occurrences, reported_at, moved_at, changed_at, changed_by,"
                        + " text_version, state_version) values (77777, 0, 'REPORTED', 'NL', :who, false, 't', 's', 'TEAM', 1, 1,"
                        + " current_timestamp, current_timestamp, current_timestamp, :who, 0, 0)")
                .param("who", sanne.value())
                .update();
        jdbc.sql("insert into occurrence (id, version, obstacle_id, person_id, on_day, story_id, anonymous, at)"
                        + " values (1, 0, 77777, ?, date '2026-11-01', ?, false, current_timestamp)")
                .params(sanne.value(), story)
                .update();
    }

    private void does(Runnable work) {
        company.does(sanne, work);
    }

    private BroughtStories about(ImportId id) {
        return company.as(carla, () -> takingBack.about(id)).orElseThrow();
    }

    private ImportAnswer takeBack(PersonId person, ImportId id) {
        return company.as(person, () -> takingBack.takeBack(id));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
