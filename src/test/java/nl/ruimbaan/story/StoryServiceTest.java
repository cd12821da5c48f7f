package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class StoryServiceTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryResults results;

    @Autowired
    StoryWall wall;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
    }

    @Test
    void one_text_is_enough_and_the_title_is_proposed_from_it() {
        StoryId told = annaTells("Mijn moeder gaat naar een verzorgingshuis. Wie belt mij?");

        StoryPage page = company.as(bram, () -> wall.page(told).orElseThrow());

        assertThat(page.text().title()).isEqualTo("Mijn moeder gaat naar een verzorgingshuis");
        assertThat(page.teller()).isEqualTo("Anna");
        assertThat(page.mine()).isFalse();
    }

    @Test
    void the_teller_says_that_the_customer_was_told_and_no_colleague_does() {
        StoryId told = annaTells("Mijn verwarming doet het weer");
        var today = new CustomerTold(Company.today(), "Gebeld");

        assertThat(company.as(bram, () -> results.customerTold(told, today).refusals()))
                .containsExactly(Refusal.because("story.refused.notYours"));
        assertThat(company.as(
                        anna,
                        () -> results.customerTold(
                                        told, new CustomerTold(today.on().plusDays(1), ""))
                                .refusals()))
                .containsExactly(Refusal.of("on", "refused.future"));
        assertThat(company.as(anna, () -> results.customerTold(told, today).refusals()))
                .isEmpty();
        assertThat(company.as(bram, () -> wall.page(told)).orElseThrow().customerTold())
                .isEqualTo(today);
    }

    @Test
    void the_newest_stands_first_and_the_wall_goes_on_after_the_key() {
        for (int i = 1; i <= StoryWall.PAGE + 2; i++) {
            annaTells("Verhaal " + i);
        }

        var first = company.as(bram, () -> wall.wall(WallFilter.ALL, null));
        var second = company.as(
                bram,
                () -> wall.wall(
                        WallFilter.ALL, StoryCard.Key.after(first.items().getLast(), WallOrder.NEWEST)));

        assertThat(first.items()).hasSize(StoryWall.PAGE);
        assertThat(first.items().getFirst().words()).isEqualTo("Verhaal 26");
        assertThat(first.more()).isTrue();
        assertThat(second.items()).extracting(StoryCard::words).containsExactly("Verhaal 2", "Verhaal 1");
        assertThat(second.more()).isFalse();
    }

    @Test
    void without_words_it_is_refused_and_says_which_field() {
        Outcome<StoryDraft> outcome = company.as(anna, () -> stories.tell(StoryDraft.of("  ", Language.NL)));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("words", "story.refused.noWords")));
    }

    @Test
    void only_the_teller_edits() {
        StoryId told = annaTells("De sleutel paste niet");

        var outcome = company.as(bram, () -> stories.edit(told, 0, StoryDraft.of("Anders", Language.NL)));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.because("story.refused.notYours")));
    }

    @Test
    void an_edit_from_an_old_version_gets_what_stands_there_now() {
        StoryId told = annaTells("De sleutel paste niet");
        company.as(anna, () -> stories.edit(told, 0, StoryDraft.of("De sleutel paste wel", Language.NL)));

        var outcome = company.as(anna, () -> stories.edit(told, 0, StoryDraft.of("Welke sleutel?", Language.NL)));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(((StoryDraft) conflict.theirs()).words()).isEqualTo("De sleutel paste wel");
            assertThat(conflict.version()).isEqualTo(1);
            assertThat(conflict.by()).isEqualTo("Anna");
        });
    }

    @Test
    void what_comes_of_a_story_is_no_conflict_for_who_edits() {
        StoryId told = annaTells("De sleutel paste niet");
        company.does(bram, () -> results.ledToChange(told));
        company.as(anna, () -> results.customerTold(told, new CustomerTold(Company.today(), "Gebeld")));

        var outcome = company.as(anna, () -> stories.edit(told, 0, StoryDraft.of("Welke sleutel?", Language.NL)));

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void a_hidden_teller_is_on_no_card_and_no_page_but_their_own() {
        StoryDraft hidden =
                StoryDraft.of("Ik durf het niet te zeggen", Language.NL).hiding();
        StoryId told = saved(company.as(anna, () -> stories.tell(hidden)));

        assertThat(company.as(bram, () -> wall.wall(WallFilter.ALL, null))
                        .items()
                        .getFirst()
                        .teller())
                .isNull();
        assertThat(company.as(bram, () -> wall.page(told)).orElseThrow().teller())
                .isNull();
        assertThat(company.as(anna, () -> wall.page(told)).orElseThrow().teller())
                .isEqualTo("Anna");
    }

    @Test
    void the_wall_costs_one_statement_however_long_it_is() {
        annaTells("Een");
        long few = company.as(bram, () -> StatementCount.of(() -> wall.wall(WallFilter.ALL, null)));
        for (int i = 0; i < 60; i++) {
            annaTells("Verhaal " + i);
        }
        long many = company.as(bram, () -> StatementCount.of(() -> wall.wall(WallFilter.ALL, null)));

        assertThat(few).isEqualTo(1);
        assertThat(many).isEqualTo(1);
    }

    private StoryId annaTells(String words) {
        return saved(company.as(anna, () -> stories.tell(StoryDraft.of(words, Language.NL))));
    }

    private static StoryId saved(Outcome<StoryDraft> outcome) {
        ItemRef item = ((Outcome.Saved<StoryDraft>) outcome).item();
        return new StoryId(item.number());
    }
}
