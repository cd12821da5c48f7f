package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team answers for itself: it does it too, in the same words or in its own, or it does not and says why. */
@ServiceTest
class OfferAnswersTest extends Offering {

    @Autowired
    ThreadService threads;

    @Autowired
    OfferTurns turns;

    @Test
    void who_accepts_has_a_copy_in_the_backlog_of_the_team_as_an_idea_linked_both_ways() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);

        ImprovementId copy = saved(company.as(mila, () -> answers.accept(offer)));

        ImprovementPage page =
                company.as(sem, () -> improvementPages.page(copy)).orElseThrow();
        assertThat(page.phase()).isEqualTo(ImprovementPhase.IDEA);
        assertThat(page.text().team()).isEqualTo(zuid);
        assertThat(page.text().problem()).isEqualTo("Drie formulieren");
        assertThat(page.text().hypothesis()).isEqualTo("Als we bellen");
        assertThat(page.proposer().name()).isEqualTo("Mila");
        assertThat(Objects.requireNonNull(page(sem, copy).from()).id()).isEqualTo(id);
        assertThat(page(sem, id).copies()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(copy);
            assertThat(it.team()).startsWith("Zuid");
            assertThat(it.phase()).isEqualTo(ImprovementPhase.IDEA);
        });
        assertThat(company.as(sem, () -> threads.thread(copy.ref())))
                .extracting(it -> it.item().ref())
                .containsExactly(id.ref(), copy.ref());
        assertThat(lines(id).getFirst().state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(heard(anna)).containsExactly("IMPROVEMENT.OFFER.ACCEPT by Mila");
    }

    @Test
    void who_adapts_begins_with_its_words_and_proposes_in_their_own() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        ImprovementDraft begin =
                company.as(mila, () -> answers.draft(offer.value())).orElseThrow();
        assertThat(begin.problem()).isEqualTo("Drie formulieren");
        assertThat(begin.team()).isEqualTo(zuid);
        assertThat(company.as(mila, () -> answers.origin(offer.value()))).contains(id);

        ImprovementDraft own = ImprovementDraft.of("Twee formulieren", noord, begin.language());
        ImprovementId copy = saved(company.as(mila, () -> answers.adapt(offer.value(), own, 0)));

        ImprovementPage page =
                company.as(sem, () -> improvementPages.page(copy)).orElseThrow();
        assertThat(page.text().problem()).isEqualTo("Twee formulieren");
        assertThat(page.text().team())
                .as("whatever was chosen: it is the team's")
                .isEqualTo(zuid);
        assertThat(lines(id).getFirst().state()).isEqualTo(OfferState.ADAPTED);
        assertThat(heard(anna)).containsExactly("IMPROVEMENT.OFFER.ADAPT by Mila");
    }

    @Test
    void what_cannot_be_proposed_like_that_leaves_the_offer_open() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        var nothing = ImprovementDraft.of(" ", zuid, Language.NL);

        assertThat(company.as(mila, () -> answers.adapt(offer.value(), nothing, 0)))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(lines(id).getFirst().state()).isEqualTo(OfferState.OPEN);
        assertThat(page(sem, id).copies()).isEmpty();
    }

    @Test
    void who_declines_says_why_and_everybody_reads_it() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        assertThat(keys(company.as(mila, () -> answers.decline(offer, " ")).refusals()))
                .containsExactly("refused.noText");

        assertThat(company.as(mila, () -> answers.decline(offer, "Bij ons belt niemand"))
                        .isDone())
                .isTrue();

        assertThat(lines(id).getFirst().reason()).isEqualTo("Bij ons belt niemand");
        assertThat(Objects.requireNonNull(lines(id).getFirst().answered()).by()).isEqualTo("Mila");
        assertThat(heard(anna)).containsExactly("IMPROVEMENT.OFFER.DECLINE by Mila");
    }

    @Test
    void nobody_answers_for_another_team_nor_who_only_works_there() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);

        for (PersonId person : List.of(anna, sem, carla, zoe)) {
            assertThat(why(company.as(person, () -> answers.accept(offer))))
                    .containsExactly("spread.refused.notForYou");
            assertThat(keys(company.as(person, () -> answers.decline(offer, "Nee"))
                            .refusals()))
                    .containsExactly("spread.refused.notForYou");
            assertThat(company.as(person, () -> answers.draft(offer.value()))).isEmpty();
        }
    }

    @Test
    void the_second_answer_reads_that_there_is_one() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        company.as(mila, () -> answers.accept(offer));

        assertThat(why(company.as(mila, () -> answers.accept(offer)))).containsExactly("spread.refused.answered");
        assertThat(keys(company.as(mila, () -> answers.decline(offer, "Toch niet"))
                        .refusals()))
                .containsExactly("spread.refused.answered");
        assertThat(page(sem, id).copies()).hasSize(1);
    }

    @Test
    void what_was_stopped_meanwhile_is_not_taken_over() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        move(id, new Move.Stop("Het hield geen stand"));

        assertThat(why(company.as(mila, () -> answers.accept(offer)))).containsExactly("spread.refused.stopped");
    }

    @Test
    void it_waits_for_who_answers_until_it_is_answered() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);

        assertThat(company.as(mila, () -> turns.turns(5)))
                .extracting(Turn::path, Turn::title)
                .containsExactly(tuple("improvements/" + id.number() + "#where-else", "Drie formulieren"));
        assertThat(company.as(zoe, () -> turns.turns(5))).isEmpty();
        company.as(mila, () -> answers.decline(offer, "Nee"));
        assertThat(company.as(mila, () -> turns.turns(5))).isEmpty();
    }

    @Test
    void a_hidden_copy_stands_nowhere() {
        ImprovementId id = adopted(null);
        OfferId offer = offered(id);
        ImprovementId copy = saved(company.as(mila, () -> answers.accept(offer)));

        company.does(sem, () -> moderation.recognisable(copy.ref(), "").refusals());

        assertThat(page(anna, id).copies()).isEmpty();
    }

    @Test
    void what_led_to_the_one_is_not_told_what_becomes_of_the_copy() {
        ItemRef story = told(tess, false);
        ImprovementId id = adopted(story);
        OfferId offer = offered(id);
        ImprovementId copy = saved(company.as(mila, () -> answers.accept(offer)));

        assertThat(company.as(sem, () -> threads.ledHere(copy.ref()))).isEmpty();
        assertThat(company.as(sem, () -> threads.ledHere(id.ref())))
                .extracting(it -> it.ref())
                .containsExactly(story);
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        return new ImprovementId(item(outcome).number());
    }

    private static List<String> why(Outcome<?> outcome) {
        return keys(((Outcome.Refused<?>) outcome).refusals());
    }
}
