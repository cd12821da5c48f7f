package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.meeting.AgreementLine;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommittedServiceTest
class ObstacleMergingTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    AgreementService agreements;

    @Autowired
    ObstaclePages pages;

    @Autowired
    MergeCandidates candidates;

    @Autowired
    StoryService stories;

    @Autowired
    ThreadService threads;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    StoryId annasStory;
    StoryId bramsStory;
    ObstacleId one;
    ObstacleId other;

    @BeforeEach
    void two_that_are_the_same() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        annasStory = tells(anna, "Mijn post kwam steeds terug");
        bramsStory = tells(bram, "De brief lag in een leeg huis");
        one = reports(anna, "Geen tweede adres in het systeem", annasStory);
        other = reports(bram, "Een tweede adres past niet in het systeem", bramsStory);
        happens(bram, one);
        happens(otto, one);
        happens(anna, other);
        company.does(
                otto, () -> conversations.say(one.ref(), null, "Bij ons ook").refusals());
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void all_that_was_of_the_one_goes_along() {
        merges(mila, one, other);

        assertThat(page(one).state()).isEqualTo(ObstacleState.MERGED);
        assertThat(page(one).occurrences()).isZero();
        assertThat(page(one).mergedInto())
                .isEqualTo(new ObstaclePage.Merged(other, "Een tweede adres past niet in het systeem"));
        assertThat(page(other).occurrences()).isEqualTo(3);
        assertThat(page(other).times().items()).hasSize(3);
        assertThat(page(other).holds()).extracting(ObstaclePage.Merged::id).containsExactly(one);
        assertThat(said(other)).containsExactly("Bij ons ook");
        assertThat(said(one)).isEmpty();
        assertThat(thread(other.ref())).containsExactly(annasStory.ref(), bramsStory.ref(), other.ref());
        assertThat(thread(annasStory.ref())).containsExactly(annasStory.ref(), other.ref());
        assertThat(followers(other)).contains(anna, bram, otto);
    }

    @Test
    void taken_apart_all_goes_back_and_what_came_since_stays() {
        merges(mila, one, other);
        happens(mila, other);
        company.does(
                mila, () -> conversations.say(other.ref(), null, "En bij mij").refusals());

        assertThat(does(mila, one, new Move.TakeApart("Toch iets anders"))).isInstanceOf(Outcome.Saved.class);

        assertThat(page(one).state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(page(one).mergedInto()).isNull();
        assertThat(page(one).occurrences()).isEqualTo(2);
        assertThat(page(other).occurrences()).isEqualTo(2);
        assertThat(said(one)).containsExactly("Bij ons ook");
        assertThat(said(other)).containsExactly("En bij mij");
        assertThat(thread(one.ref())).containsExactly(annasStory.ref(), one.ref());
        assertThat(thread(other.ref())).containsExactly(bramsStory.ref(), other.ref());
        assertThat(jdbc.sql("select count(distinct thread) from thread_link")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(followers(other)).doesNotContain(otto);
    }

    @Test
    void what_is_agreed_and_not_done_goes_along_and_back() {
        company.does(mila, () -> agreements.agree(one, new AgreementDraft("", "Bellen", null, null)));
        merges(mila, one, other);
        assertThat(agreed(one)).isEmpty();
        assertThat(agreed(other)).containsExactly("Bellen");

        does(mila, one, new Move.TakeApart("Los"));
        assertThat(agreed(one)).containsExactly("Bellen");
        assertThat(agreed(other)).isEmpty();
    }

    @Test
    void however_many_times_it_was_told_they_go_along_in_as_many_statements() {
        long few = company.as(mila, () -> StatementCount.of(() -> moves.move(one, 9, new Move.Merge(other, ""))));
        does(mila, one, new Move.TakeApart("Los"));
        for (int i = 0; i < 40; i++) {
            happens(company.hire("Collega"), one);
        }

        assertThat(company.as(mila, () -> StatementCount.of(() -> moves.move(one, 9, new Move.Merge(other, "")))))
                .isEqualTo(few);
        assertThat(page(other).occurrences()).isEqualTo(43);
    }

    @Test
    void to_choose_from_are_open_ones_that_look_like_it_or_are_named() {
        assertThat(company.as(mila, () -> candidates.to(one, "")))
                .extracting(SimilarObstacles.Similar::id)
                .containsExactly(other);
        assertThat(company.as(mila, () -> candidates.to(one, "#" + other.number())))
                .extracting(SimilarObstacles.Similar::id)
                .containsExactly(other);
        assertThat(company.as(mila, () -> candidates.to(one, "TWEEDE adres past")))
                .extracting(SimilarObstacles.Similar::id)
                .containsExactly(other);
        assertThat(company.as(mila, () -> candidates.to(one, "bestaat niet"))).isEmpty();
    }

    @Test
    void by_its_number_one_finds_it_however_long_ago_it_moved() {
        jdbc.sql("update obstacle set moved_at = moved_at - interval '900' day where id = ?")
                .param(other.number())
                .update();
        for (int i = 0; i < 301; i++) {
            reports(anna, "Nog iets dat in de weg staat", null);
        }

        assertThat(company.as(mila, () -> candidates.to(one, "tweede adres"))).isEmpty();
        assertThat(company.as(mila, () -> candidates.to(one, Long.toString(other.number()))))
                .extracting(SimilarObstacles.Similar::id)
                .containsExactly(other);
    }

    private List<PersonId> followers(ObstacleId id) {
        return jdbc.sql("select person_id from item_follower where item_number = ? and following = true")
                .param(id.number())
                .query((row, i) -> new PersonId(row.getLong(1)))
                .list();
    }

    private List<String> agreed(ObstacleId id) {
        return company.as(mila, () -> agreements.of(id)).orElseThrow().agreements().stream()
                .map(AgreementLine::nextStep)
                .toList();
    }

    private List<String> said(ObstacleId id) {
        return company.as(anna, () -> talk.of(id.ref(), null)).orElseThrow().comments().stream()
                .map(CommentLine::text)
                .toList();
    }

    private List<ItemRef> thread(ItemRef item) {
        return company.as(anna, () -> threads.thread(item)).stream()
                .map(it -> it.item().ref())
                .toList();
    }

    private ObstaclePage page(ObstacleId id) {
        return company.as(mila, () -> pages.page(id)).orElseThrow();
    }

    private void merges(PersonId who, ObstacleId from, ObstacleId into) {
        assertThat(does(who, from, new Move.Merge(into, ""))).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> does(PersonId who, ObstacleId id, Move move) {
        return company.as(who, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private void happens(PersonId who, ObstacleId id) {
        var today = new OccurrenceDraft(Company.today(), "", null, false);
        assertThat(company.as(who, () -> occurrences.happenedToMeToo(id, today)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private StoryId tells(PersonId who, String words) {
        var saved = (Outcome.Saved<StoryDraft>) company.as(who, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }

    private ObstacleId reports(PersonId who, String sentence, @org.jspecify.annotations.Nullable StoryId story) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                who, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), story));
        return new ObstacleId(saved.item().number());
    }
}
