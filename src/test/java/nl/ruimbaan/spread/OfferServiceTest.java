package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.Test;

/** What works is offered to a team; who answers for it hears so, and everybody sees it. */
@ServiceTest
class OfferServiceTest extends Offering {

    @Test
    void what_is_how_we_work_is_offered_with_a_sentence_and_stands_on_its_page() {
        ImprovementId id = adopted(null);

        assertThat(offer(anna, id, zuid).isDone()).isTrue();

        assertThat(lines(id)).singleElement().satisfies(it -> {
            assertThat(it.team()).startsWith("Zuid");
            assertThat(it.why()).isEqualTo("Bij jullie bellen klanten ook drie keer");
            assertThat(it.by()).isEqualTo("Anna");
            assertThat(it.state()).isEqualTo(OfferState.OPEN);
            assertThat(it.mayAnswer()).isFalse();
            assertThat(it.mayWithdraw()).isFalse();
        });
        assertThat(page(mila, id).offers().getFirst().mayAnswer()).isTrue();
        assertThat(page(zoe, id).offers().getFirst().mayAnswer()).isFalse();
        assertThat(page(anna, id).offers().getFirst().mayWithdraw()).isTrue();
    }

    @Test
    void who_answers_is_asked_and_the_others_of_the_team_hear_it() {
        offer(anna, adopted(null), zuid);

        assertThat(heard(mila)).containsExactly("IMPROVEMENT.OFFER.ASKED by Anna");
        assertThat(heard(zoe)).containsExactly("IMPROVEMENT.OFFER by Anna");
        assertThat(heard(anna)).isEmpty();
        assertThat(heard(sem)).isEmpty();
    }

    @Test
    void a_team_without_a_manager_or_a_coach_is_asked_as_a_whole() {
        TeamId west = company.team("West");
        PersonId wim = company.hire("Wim", west);
        ImprovementId id = adopted(null);

        offer(anna, id, west);

        assertThat(heard(wim)).containsExactly("IMPROVEMENT.OFFER.ASKED by Anna");
        assertThat(page(wim, id).offers().getFirst().mayAnswer()).isTrue();
        assertThat(page(carla, id).offers().getFirst().mayAnswer())
                .as("nobody joins in for another team")
                .isFalse();
    }

    @Test
    void who_takes_no_part_does_not_offer_and_a_coach_does() {
        ImprovementId id = adopted(null);

        assertThat(keys(offer(sem, id, zuid).refusals())).containsExactly("spread.refused.joinFirst");
        assertThat(page(sem, id).mayOffer()).isFalse();
        assertThat(offer(carla, id, zuid).isDone()).isTrue();
    }

    @Test
    void what_is_still_tried_is_offered_when_an_experiment_says_expand() {
        ImprovementId id = tried(null);
        assertThat(keys(offer(anna, id, zuid).refusals())).containsExactly("spread.refused.notYet");
        assertThat(page(anna, id).mayOffer()).isFalse();

        company.does(anna, () -> trying.finished(id, ExperimentOutcome.EXPAND));

        assertThat(page(anna, id).mayOffer()).isTrue();
        assertThat(offer(anna, id, zuid).isDone()).isTrue();
    }

    @Test
    void it_has_a_team_and_a_reason_and_no_word_that_tells_who_a_customer_is() {
        ImprovementId id = adopted(null);

        assertThat(keys(company.as(anna, () -> offers.offer(id, new OfferDraft(null, " ")))
                        .refusals()))
                .containsExactly("spread.refused.noTeam", "refused.noText");
        assertThat(company.as(anna, () -> offers.offer(id, new OfferDraft(zuid, "Bel 06-12345678")))
                        .refusals())
                .isNotEmpty();
        assertThat(keys(offer(anna, id, new TeamId(999_999_999)).refusals())).containsExactly("spread.refused.noTeam");
        assertThat(lines(id)).isEmpty();
    }

    @Test
    void its_own_team_is_not_asked_and_no_team_twice_at_a_time() {
        ImprovementId id = adopted(null);
        OfferId first = offered(id);

        assertThat(keys(offer(anna, id, noord).refusals())).containsExactly("spread.refused.ownTeam");
        assertThat(keys(offer(carla, id, zuid).refusals())).containsExactly("spread.refused.isOpen");

        company.as(mila, () -> answers.decline(first, "Nu niet"));
        assertThat(offer(anna, id, zuid).isDone()).as("later it may suit").isTrue();
        company.as(mila, () -> answers.accept(lines(id).getFirst().id()));
        assertThat(keys(offer(anna, id, zuid).refusals())).containsExactly("spread.refused.doesAlready");
    }

    @Test
    void who_offered_it_withdraws_it_while_nobody_answered_and_who_was_asked_hears_that() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);

        assertThat(keys(company.as(carla, () -> answers.withdraw(offer)).refusals()))
                .containsExactly("spread.refused.notYours");
        assertThat(company.as(anna, () -> answers.withdraw(offer)).isDone()).isTrue();

        assertThat(lines(id).getFirst().state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(heard(mila))
                .containsExactly("IMPROVEMENT.OFFER.WITHDRAW by Anna", "IMPROVEMENT.OFFER.ASKED by Anna");
        Outcome<?> late = company.as(mila, () -> answers.accept(offer));
        assertThat(keys(((Outcome.Refused<?>) late).refusals())).containsExactly("spread.refused.withdrawn");
    }

    @Test
    void of_a_hidden_improvement_nothing_is_offered_answered_or_read() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        company.does(sem, () -> moderation.recognisable(id.ref(), "").refusals());

        assertThat(company.as(mila, () -> offerPages.of(id))).isEmpty();
        assertThat(company.as(mila, () -> offerPages.teams(id))).isEqualTo(TeamChoices.NONE);
        assertThat(company.as(mila, () -> answers.accept(offer))).isInstanceOf(Outcome.Gone.class);
        assertThat(company.as(mila, () -> answers.draft(offer.value()))).isEmpty();
        assertThat(company.as(mila, () -> answers.origin(offer.value()))).isEmpty();
    }

    @Test
    void a_page_costs_the_same_however_many_offers_there_are() {
        ImprovementId one = adopted(null);
        ImprovementId many = adopted(null);
        offered(one);
        company.as(mila, () -> answers.accept(lines(one).getFirst().id()));
        for (String name : List.of("A", "B", "C")) {
            TeamId team = company.team(name);
            PersonId boss = company.hire("Baas", team, Role.MANAGER);
            offer(anna, many, team);
            company.as(boss, () -> answers.accept(lines(many).getFirst().id()));
        }
        page(zoe, one);
        page(zoe, many);

        assertThat(StatementCount.of(() -> page(zoe, many))).isEqualTo(StatementCount.of(() -> page(zoe, one)));
        company.as(anna, () -> offerPages.teams(one));
        assertThat(StatementCount.of(() -> company.as(anna, () -> offerPages.teams(many))))
                .isEqualTo(StatementCount.of(() -> company.as(anna, () -> offerPages.teams(one))));
    }
}
