package nl.ruimbaan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a condition has changed, and when it is only let stand. */
@ServiceTest
class ConditionTurnsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    ConditionService register;

    @Autowired
    ConditionChanges changes;

    @Autowired
    ConditionRegister list;

    @Autowired
    ConditionPages pages;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages obstaclePages;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId carla;
    PersonId coen;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
        coen = company.hire("Coen", Role.COACH);
    }

    @Test
    void it_has_changed_only_when_those_who_met_its_obstacles_say_that_they_are_gone() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId one = hung("Elf weken wachten", id);
        ObstacleId other = hung("Een beugel van vier weken", id);

        assertThat(changes(id)).isEqualTo(refusedFor(2));
        takenAway(one);
        assertThat(changes(id)).isEqualTo(refusedFor(2));
        saved(move(anna, one, new Move.Confirm("")));
        assertThat(changes(id)).isEqualTo(refusedFor(1));
        saved(move(anna, other, new Move.Withdraw("Dubbel gemeld")));

        saved(changes(id));

        ConditionPage page = page(id);
        assertThat(page.state()).isEqualTo(ConditionState.CHANGED);
        assertThat(page.changedOn()).isEqualTo(TODAY);
        assertThat(page.history().getFirst().why()).isEqualTo("Eén handtekening is genoeg");
        assertThat(page.history().getFirst().on()).isEqualTo(TODAY);
    }

    @Test
    void what_is_let_stand_or_parked_is_still_in_the_way() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId one = hung("Elf weken wachten", id);
        saved(move(mila, one, new Move.PickUp("Kijken")));
        saved(move(mila, one, new Move.LetStand("Het is zo", "De wetgever")));

        assertThat(changes(id)).isEqualTo(refusedFor(1));
    }

    @Test
    void a_change_is_refused_twice_and_undone_with_a_reason() {
        ConditionId id = registered("Drie handtekeningen");
        saved(changes(id));

        assertThat(changes(id)).isEqualTo(Outcome.refused(Refusal.because("register.refused.changedAlready")));
        assertThat(company.as(carla, () -> changes.standAgain(id, " ")))
                .isEqualTo(Outcome.refused(Refusal.of("why", "refused.noText")));
        saved(company.as(coen, () -> changes.standAgain(id, "Er werd weer om drie gevraagd")));

        assertThat(page(id).state()).isEqualTo(ConditionState.STILL_THERE);
        assertThat(page(id).changedOn()).isNull();
        assertThat(page(id).history())
                .extracting(ConditionPage.Step::verb)
                .containsExactly(ConditionVerb.STAND_AGAIN, ConditionVerb.CHANGE, ConditionVerb.REGISTER);
        assertThat(company.as(coen, () -> changes.standAgain(id, "Nog eens")))
                .isEqualTo(Outcome.refused(Refusal.because("register.refused.thereAlready")));
    }

    private static Outcome<?> refusedFor(long inTheWay) {
        return Outcome.refused(Refusal.because("register.refused.inTheWay", inTheWay));
    }

    private static ConditionDraft text(String name) {
        return ConditionDraft.of(ConditionKind.RULE, name, Language.NL);
    }

    private Outcome<ConditionDraft> register(ConditionDraft draft) {
        return company.as(carla, () -> register.register(draft));
    }

    private Outcome<ConditionDraft> changes(ConditionId id) {
        return company.at(
                carla, NOON, () -> changes.change(id, new ConditionChange("Eén handtekening is genoeg", TODAY)));
    }

    private ConditionId registered(String name) {
        return entry(register(text(name)));
    }

    private static ConditionId entry(Outcome<ConditionDraft> outcome) {
        return new ConditionId(saved(outcome).item().number());
    }

    private ConditionPage page(ConditionId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }

    private ConditionName name(ConditionId id) {
        return list.name(id).orElseThrow();
    }

    private ObstacleId hung(String sentence, ConditionId id) {
        return hung(sentence, id, null);
    }

    private ObstacleId hung(String sentence, ConditionId id, @Nullable StoryId story) {
        return new ObstacleId(saved(company.as(
                        anna,
                        () -> obstacles.report(
                                ObstacleDraft.of(sentence, Language.NL).under(name(id)), story)))
                .item()
                .number());
    }

    private void takenAway(ObstacleId id) {
        saved(move(mila, id, new Move.PickUp("Kijken")));
        saved(move(mila, id, new Move.TakeAway("Het kan nu", "Anna")));
    }

    private Outcome<ObstacleDraft> move(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person,
                () -> moves.move(id, obstaclePages.page(id).orElseThrow().version(), move));
    }

    private static <T> Outcome.Saved<T> saved(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return (Outcome.Saved<T>) outcome;
    }
}
