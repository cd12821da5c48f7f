package nl.ruimbaan.twice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.ReactionKind;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryArchive;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes along when a story goes up in another one, and back. */
@CommittedServiceTest
class StoryMergingTest extends TwoTellers {

    @Autowired
    StoryArchive archive;

    @Test
    void whoever_told_it_too_says_on_the_page_where_it_goes_on_that_the_customer_knows() {
        var told = new CustomerTold(Company.today(), "Gebeld");
        assertThat(company.as(anna, () -> results.customerTold(other, told)))
                .isEqualTo(Act.refused(Refusal.because("story.refused.notYours")));
        merges(anna, one, other);

        assertThat(company.as(anna, () -> wall.together(other)).orElseThrow().mine())
                .isTrue();
        assertThat(together(other).mine()).isFalse();
        assertThat(company.as(cor, () -> results.customerTold(other, told)))
                .isEqualTo(Act.refused(Refusal.because("story.refused.notYours")));
        assertThat(company.as(anna, () -> results.customerTold(other, told))).isEqualTo(Act.done());
        assertThat(page(other).customerTold()).isEqualTo(told);

        StoryId third = tells(cor, StoryDraft.of("Weer een brief over de borg", Language.NL));
        merges(bram, other, third);
        assertThat(company.as(anna, () -> wall.together(third)).orElseThrow().mine())
                .isTrue();
    }

    @Test
    void all_that_was_about_the_one_goes_along_and_its_page_shows_the_way() {
        merges(anna, one, other);

        assertThat(page(one).merged()).isTrue();
        assertThat(page(one).text().words()).isEqualTo("Vier brieven over dezelfde borg");
        assertThat(together(one).into()).isEqualTo(new StoryChoices.Choice(other, "Te veel brieven over de borg"));
        assertThat(together(other).holds())
                .containsExactly(new StoryChoices.Choice(one, "Vier brieven over dezelfde borg"));
        assertThat(said(other)).containsExactly("Bij ons ook");
        assertThat(said(one)).isEmpty();
        assertThat(recognised(other)).isEqualTo(1);
        assertThat(recognised(one)).isZero();
        assertThat(followers(other)).contains(anna, bram, cor);
        assertThat(thread(other.ref())).containsExactly(other.ref(), letters.ref());
        assertThat(thread(one.ref())).containsExactly(one.ref());
        assertThat(ledToChange(other)).isTrue();
    }

    @Test
    void taken_apart_all_goes_back_and_what_came_since_stays() {
        merges(anna, one, other);
        says(bram, other, "En bij mij");
        takesApart(anna, one);

        assertThat(page(one).merged()).isFalse();
        assertThat(together(one).into()).isNull();
        assertThat(together(other).holds()).isEmpty();
        assertThat(said(one)).containsExactly("Bij ons ook");
        assertThat(said(other)).containsExactly("En bij mij");
        assertThat(recognised(one)).isEqualTo(1);
        assertThat(recognised(other)).isZero();
        assertThat(followers(one)).contains(anna, cor);
        assertThat(followers(other)).doesNotContain(cor);
        assertThat(thread(one.ref())).containsExactly(one.ref(), letters.ref());
        assertThat(thread(other.ref())).containsExactly(other.ref());
        assertThat(ledToChange(one)).isTrue();
        assertThat(ledToChange(other)).isFalse();
        assertThat(onTheWall()).containsExactly(other.number(), one.number());
    }

    @Test
    void what_went_up_from_the_archive_comes_back_in_the_archive() {
        company.as(anna, () -> archive.archive(one));
        merges(anna, one, other);
        takesApart(anna, one);

        assertThat(page(one).archived()).isTrue();
        assertThat(onTheWall()).containsExactly(other.number());
    }

    @Test
    void both_pages_tell_who_did_what_and_only_its_own_says_why() {
        company.as(anna, () -> merging.merge(one, other, "Dezelfde mevrouw"));

        assertThat(seenBy(cor, one).history())
                .extracting(
                        MergingLine::by, MergingLine::verb, MergingLine::here, MergingLine::other, MergingLine::words)
                .containsExactly(tuple("Anna", MergingVerb.MERGE, true, other, "Dezelfde mevrouw"));
        assertThat(seenBy(cor, other).history())
                .extracting(
                        MergingLine::by, MergingLine::verb, MergingLine::here, MergingLine::other, MergingLine::words)
                .containsExactly(tuple("Anna", MergingVerb.MERGE, false, one, null));
    }

    @Test
    void within_a_minute_either_step_is_taken_back_and_nobody_hears_of_it() {
        merges(anna, one, other);
        assertThat(seenBy(anna, one).undoUntil()).isNotNull();
        assertThat(seenBy(bram, one).undoUntil()).isNull();
        assertThat(company.as(bram, () -> undo.undo(one)))
                .isEqualTo(Act.refused(Refusal.because("undo.refused.notYours")));

        assertThat(company.as(anna, () -> undo.undo(one))).isEqualTo(Act.done());
        assertThat(page(one).merged()).isFalse();
        assertThat(said(one)).containsExactly("Bij ons ook");
        assertThat(messages(bram)).isEmpty();

        merges(anna, one, other);
        takesApart(anna, one);
        assertThat(company.as(anna, () -> undo.undo(one))).isEqualTo(Act.done());
        assertThat(page(one).merged()).isTrue();
        assertThat(together(one).into()).isNotNull();
        assertThat(said(other)).containsExactly("Bij ons ook");
        assertThat(seenBy(anna, one).history())
                .extracting(MergingLine::verb, MergingLine::undone)
                .startsWith(tuple(MergingVerb.UNDO, false), tuple(MergingVerb.TAKE_APART, true));
    }

    @Test
    void a_step_after_which_somebody_acted_stays() {
        merges(anna, one, other);
        takesApart(coach, one);

        assertThat(company.as(anna, () -> undo.undo(one)))
                .isEqualTo(Act.refused(Refusal.because("undo.refused.notYours")));
        company.as(coach, () -> archive.archive(other));
        assertThat(company.as(coach, () -> undo.undo(one))).isEqualTo(Act.refused(LastSteps.ACTED));
    }

    @Test
    void what_goes_on_in_a_third_one_comes_back_from_there() {
        StoryId third = tells(cor, StoryDraft.of("Ik snap de brieven niet", Language.NL));
        merges(anna, one, other);
        merges(bram, other, third);
        assertThat(said(third)).containsExactly("Bij ons ook");
        assertThat(thread(third.ref())).containsExactly(third.ref(), letters.ref());

        takesApart(cor, one);

        assertThat(said(one)).containsExactly("Bij ons ook");
        assertThat(recognised(one)).isEqualTo(1);
        assertThat(thread(one.ref())).containsExactly(one.ref(), letters.ref());
        assertThat(thread(third.ref())).containsExactly(third.ref());
        assertThat(page(other).merged()).isTrue();
        takesApart(bram, other);
        assertThat(said(other)).isEmpty();
        assertThat(onTheWall()).containsExactly(third.number(), other.number(), one.number());
    }

    @Test
    void who_recognised_both_did_so_before_and_after() {
        company.as(cor, () -> reactions.react(other.ref(), ReactionKind.RECOGNISE, null));
        merges(anna, one, other);
        assertThat(recognised(other)).isEqualTo(1);

        takesApart(anna, one);
        assertThat(recognised(one)).isEqualTo(1);
        assertThat(recognised(other)).isEqualTo(1);
    }

    @Test
    void however_much_goes_along_it_takes_as_many_statements() {
        long few = company.as(anna, () -> StatementCount.of(() -> merging.merge(one, other, "")));
        takesApart(anna, one);
        for (int i = 0; i < 20; i++) {
            says(cor, one, "En weer");
        }

        assertThat(company.as(anna, () -> StatementCount.of(() -> merging.merge(one, other, ""))))
                .isEqualTo(few);
        assertThat(said(other)).hasSize(21);
    }

    @RepeatedTest(3)
    void of_two_who_merge_each_into_the_other_at_the_same_moment_one_does() throws Exception {
        List<Callable<Act>> both = List.of(
                () -> company.as(anna, () -> merging.merge(one, other, "")),
                () -> company.as(bram, () -> merging.merge(other, one, "")));
        List<Act> acts = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (Future<Act> future : people.invokeAll(both)) {
                acts.add(future.get());
            }
        }

        assertThat(acts).filteredOn(Act::isDone).hasSize(1);
        assertThat(acts)
                .filteredOn(it -> !it.isDone())
                .containsExactly(Act.refused(Refusal.of("into", "story.refused.otherAside")));
        assertThat(onTheWall()).hasSize(1);
    }

    private boolean ledToChange(StoryId id) {
        return jdbc.sql("select led_to_change from story where id = ?")
                .param(id.number())
                .query(Boolean.class)
                .single();
    }
}
