package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What goes along when an improvement goes up in another one, and back. */
@CommittedServiceTest
class ImprovementMergingTest extends TwoTheSame {

    @Test
    void all_that_was_of_the_one_goes_along_and_its_page_shows_the_way() {
        merges(anna, one, other);

        assertThat(page(one).phase()).isEqualTo(ImprovementPhase.MERGED);
        assertThat(page(one).mergedInto()).isEqualTo(new ImprovementPage.Merged(other, "Te veel brieven over de borg"));
        assertThat(page(one).text().problem()).isEqualTo("Vier brieven over dezelfde borg");
        assertThat(page(one).history().getFirst().other()).isEqualTo(other);
        assertThat(page(other).holds()).extracting(ImprovementPage.Merged::id).containsExactly(one);
        assertThat(participants(other)).containsExactlyInAnyOrder("Anna", "Bram", "Cor");
        assertThat(followers(other)).contains(anna, bram, cor);
        assertThat(said(other)).containsExactly("Bij ons ook");
        assertThat(said(one)).isEmpty();
        assertThat(thanked(other)).isEqualTo(1);
        assertThat(tried(other)).isEqualTo(1);
        assertThat(tried(one)).isZero();
        assertThat(thread(other.ref())).containsExactly(annasStory.ref(), bramsStory.ref(), other.ref());
        assertThat(thread(annasStory.ref())).containsExactly(annasStory.ref(), other.ref());
    }

    @Test
    void taken_apart_all_goes_back_and_what_came_since_stays() {
        merges(anna, one, other);
        company.does(
                bram, () -> conversations.say(other.ref(), null, "En bij mij").refusals());

        assertThat(does(bram, one, new Move.TakeApart("Toch iets anders")))
                .isEqualTo(new Outcome.Refused<>(List.of(Refusal.because("improvement.refused.who.TAKE_APART"))));
        assertThat(does(anna, one, new Move.TakeApart("Toch iets anders"))).isInstanceOf(Outcome.Saved.class);

        assertThat(page(one).phase()).isEqualTo(ImprovementPhase.PLAN);
        assertThat(page(one).owner()).isEqualTo(new PersonName(anna, "Anna"));
        assertThat(page(one).mergedInto()).isNull();
        assertThat(page(other).holds()).isEmpty();
        assertThat(participants(one)).containsExactlyInAnyOrder("Anna", "Cor");
        assertThat(participants(other)).containsExactly("Bram");
        assertThat(followers(other)).doesNotContain(cor);
        assertThat(said(one)).containsExactly("Bij ons ook");
        assertThat(said(other)).containsExactly("En bij mij");
        assertThat(thanked(one)).isEqualTo(1);
        assertThat(thanked(other)).isZero();
        assertThat(tried(one)).isEqualTo(1);
        assertThat(thread(one.ref())).containsExactly(annasStory.ref(), one.ref());
        assertThat(thread(other.ref())).containsExactly(bramsStory.ref(), other.ref());
    }

    @Test
    void who_owns_the_other_one_may_take_it_apart_too() {
        does(bram, other, new Move.Understand());
        merges(anna, one, other);

        assertThat(does(bram, one, new Move.TakeApart("Dit hoort hier niet"))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void within_a_minute_either_step_is_taken_back() {
        merges(anna, one, other);

        assertThat(company.as(anna, () -> undo.undo(one))).isInstanceOf(Outcome.Saved.class);
        assertThat(page(one).phase()).isEqualTo(ImprovementPhase.PLAN);
        assertThat(tried(one)).isEqualTo(1);
        assertThat(participants(other)).containsExactly("Bram");

        merges(anna, one, other);
        does(anna, one, new Move.TakeApart("Toch iets anders"));
        assertThat(company.as(anna, () -> undo.undo(one))).isInstanceOf(Outcome.Saved.class);
        assertThat(page(one).phase()).isEqualTo(ImprovementPhase.MERGED);
        assertThat(page(one).mergedInto()).isNotNull();
        assertThat(tried(other)).isEqualTo(1);
        assertThat(said(other)).containsExactly("Bij ons ook");
    }

    @Test
    void what_goes_on_in_a_third_one_comes_back_from_there() {
        ImprovementId third = proposes(cor, "Brieven zijn niet te begrijpen", null);
        merges(anna, one, other);
        merges(coach, other, third);
        assertThat(thread(third.ref())).contains(annasStory.ref(), bramsStory.ref());
        assertThat(tried(third)).isEqualTo(1);

        does(anna, one, new Move.TakeApart("Toch iets anders"));

        assertThat(tried(one)).isEqualTo(1);
        assertThat(tried(third)).isZero();
        assertThat(thread(one.ref())).containsExactly(annasStory.ref(), one.ref());
        assertThat(page(other).phase()).isEqualTo(ImprovementPhase.MERGED);
    }

    @Test
    void however_much_goes_along_it_takes_as_many_statements() {
        long few = company.as(anna, () -> StatementCount.of(() -> moves.move(one, 99, new Move.Merge(other, ""))));
        does(anna, one, new Move.TakeApart("Los"));
        for (int i = 0; i < 20; i++) {
            company.does(anna, () -> trying.planned(one));
            company.does(
                    cor, () -> conversations.say(one.ref(), null, "En weer").refusals());
        }

        assertThat(company.as(anna, () -> StatementCount.of(() -> moves.move(one, 99, new Move.Merge(other, "")))))
                .isEqualTo(few);
        assertThat(tried(other)).isEqualTo(21);
        assertThat(said(other)).hasSize(21);
    }

    @RepeatedTest(3)
    void of_two_who_merge_each_into_the_other_at_the_same_moment_one_does() throws Exception {
        List<Callable<Outcome<ImprovementDraft>>> both = List.of(
                () -> company.as(coach, () -> moves.move(one, 99, new Move.Merge(other, ""))),
                () -> company.as(bram, () -> moves.move(other, 99, new Move.Merge(one, ""))));
        List<Outcome<ImprovementDraft>> outcomes = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<ImprovementDraft>> future : people.invokeAll(both)) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes).filteredOn(it -> it instanceof Outcome.Refused).hasSize(1);
        assertThat(List.of(page(one), page(other)))
                .filteredOn(it -> it.phase() == ImprovementPhase.MERGED)
                .hasSize(1);
    }
}
