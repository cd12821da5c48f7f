package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked and who hears when two obstacles are one. */
@CommittedServiceTest
class MergedPeopleTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    TurnSource stillnessTurns;

    @Autowired
    StoryService stories;

    @Autowired
    ConversationService conversations;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

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
    void all_reporters_are_asked_in_the_end_and_either_may_say_that_it_is_gone() {
        merges(mila, one, other);
        does(mila, other, new Move.PickUp("Bellen"));
        does(mila, other, new Move.TakeAway("Er kan een postadres bij", "Anna en Bram"));

        assertThat(company.as(anna, () -> stillnessTurns.turns(9)))
                .extracting(it -> it.key())
                .contains("obstacle.turn.gone");
        assertThat(company.as(bram, () -> stillnessTurns.turns(9)))
                .extracting(it -> it.key())
                .contains("obstacle.turn.gone");
        assertThat(heard(anna, "OBSTACLE.TAKE_AWAY.ASKED")).isTrue();
        assertThat(heard(bram, "OBSTACLE.TAKE_AWAY.ASKED")).isTrue();
        assertThat(does(anna, other, new Move.Confirm("Bij mij is het weg"))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void a_reporter_who_stays_unnamed_stays_so_where_it_went_up() {
        ObstacleDraft draft =
                ObstacleDraft.of("Adres nummer twee ontbreekt", Language.NL).hidingReporter(true);
        PersonId nora = company.hire("Nora");
        ObstacleId hers =
                new ObstacleId(((Outcome.Saved<ObstacleDraft>) company.as(nora, () -> obstacles.report(draft, null)))
                        .item()
                        .number());
        merges(mila, hers, other);
        happens(nora, other);
        does(mila, other, new Move.PickUp("Bellen"));
        does(mila, other, new Move.TakeAway("Er kan een postadres bij", "Bram"));
        does(nora, other, new Move.Confirm("Weg!"));

        assertThat(company.as(bram, () -> pages.page(other)).orElseThrow().history())
                .extracting(ObstaclePage.Step::who)
                .doesNotContain("Nora");
        assertThat(company.as(bram, () -> pages.page(other))
                        .orElseThrow()
                        .times()
                        .items())
                .extracting(ObstaclePage.Time::who)
                .doesNotContain("Nora");
    }

    @Test
    void who_it_concerns_on_either_side_hears_of_it() {
        merges(mila, one, other);

        assertThat(heard(anna, "OBSTACLE.MERGE")).isTrue();
        assertThat(heard(bram, "OBSTACLE.MERGE.HERE")).isTrue();
    }

    @Test
    void withdrawing_is_over_once_another_report_went_up_in_it() {
        ObstacleId mine = reports(anna, "Iets anders", null);
        ObstacleId theirs = reports(bram, "Ook iets anders", null);
        merges(mila, theirs, mine);

        assertThat(does(anna, mine, new Move.Withdraw("Toch niet"))).isInstanceOf(Outcome.Refused.class);
    }

    private boolean heard(PersonId person, String happening) {
        return company
                .at(person, java.time.Instant.now().plusSeconds(90), () -> notifications.newest())
                .items()
                .stream()
                .anyMatch(it -> it.happening().equals(happening));
    }

    private void merges(PersonId who, ObstacleId from, ObstacleId into) {
        assertThat(does(who, from, new Move.Merge(into, ""))).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> does(PersonId who, ObstacleId id, Move move) {
        return company.as(who, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private void happens(PersonId who, ObstacleId id) {
        assertThat(company.as(
                        who,
                        () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(Company.today(), "", null, false))))
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
