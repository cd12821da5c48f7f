package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryArchive;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever walks by reads of customers' words, and of the charts. */
@ServiceTest
class KioskSlidesTest {

    @Autowired
    KioskSlides slides;

    @Autowired
    StoryService stories;

    @Autowired
    StoryArchive archive;

    @Autowired
    Moderation moderation;

    @Autowired
    DemandLog log;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna van Dalen");
    }

    @Test
    void a_customer_s_words_stand_alone() {
        told("De lift is al drie weken stuk.");

        assertThat(slides.inTurn())
                .containsExactly(new Slide.Words("De lift is al drie weken stuk.", true, Language.NL));
    }

    @Test
    void what_was_hidden_or_archived_is_not_shown() {
        StoryId hidden = told("Dit is verborgen");
        StoryId archived = told("Dit is van de muur");
        company.does(company.hire("Bram"), () -> moderation.recognisable(hidden.ref(), "De bakker"));
        company.does(anna, () -> archive.archive(archived));

        assertThat(slides.inTurn()).isEmpty();
    }

    /** Written before there was a guard, or answered with why it may stay for colleagues. */
    @Test
    void what_tells_who_the_customer_is_is_covered_and_then_the_words_are_not_literal() {
        StoryId id = told("Zij belde drie keer");
        jdbc.sql("update story set words = 'mevrouw Jansen belde drie keer' where id = ?")
                .param(id.number())
                .update();

        assertThat(slides.inTurn()).containsExactly(new Slide.Words("[naam] belde drie keer", false, Language.NL));
    }

    @Test
    void words_that_name_a_colleague_are_left_out_and_the_next_ones_are_shown() {
        told("Ik word altijd netjes teruggebeld");
        told("Dalen heeft mij geholpen");
        told("Alleen Anna wist het nog");

        assertThat(words()).containsExactly("Ik word altijd netjes teruggebeld");
    }

    @Test
    void a_name_is_known_with_an_apostrophe_in_it_and_in_capitals() {
        company.hire("Sean O'Brien");
        company.hire("Bente d’Hondt");
        told("Volgens O'Brien kon het niet");
        told("Volgens O’Brien kon het niet");
        told("Mijnheer HONDT zou bellen");
        told("Alleen ANNA wist het nog");

        assertThat(words()).isEmpty();
    }

    @Test
    void six_at_most_the_newest_first() {
        for (String number : List.of("nul", "een", "twee", "drie", "vier", "vijf", "zes")) {
            told("Dit is verhaal " + number);
        }

        assertThat(words()).hasSize(6).startsWith("Dit is verhaal zes").doesNotContain("Dit is verhaal nul");
    }

    @Test
    void a_long_text_ends_where_a_sentence_ends() {
        told("Ik heb gebeld. ".repeat(30));

        assertThat(words())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .endsWith("Ik heb gebeld. …")
                        .hasSizeLessThanOrEqualTo(320)
                        .hasSizeGreaterThan(300));
    }

    @Test
    void a_share_is_shown_once_there_is_enough_to_tell() {
        tally(19);
        assertThat(slides.inTurn()).isEmpty();

        tally(1);

        assertThat(slides.inTurn()).extracting(it -> ((Slide.Share) it).share()).containsExactly("right", "failure");
    }

    @Test
    void kinds_take_turns() {
        Slide a = new Slide.Words("a", true, Language.NL);
        Slide b = new Slide.Words("b", true, Language.NL);
        Slide c = new Slide.Words("c", true, Language.NL);
        Slide one = new Slide.Gone("1", "", Language.NL);
        Slide lesson = new Slide.Lesson("l", "", true, Language.NL);

        assertThat(KioskSlides.inTurn(List.of(List.of(a, b, c), List.of(one), List.of(), List.of(lesson))))
                .containsExactly(a, one, lesson, b, c);
    }

    @Test
    void as_many_statements_for_few_as_for_many() {
        told("Het eerste");
        long few = StatementCount.of(slides::inTurn);
        for (int i = 0; i < 60; i++) {
            told("Nog een verhaal");
            company.hire("Collega");
        }

        assertThat(StatementCount.of(slides::inTurn)).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    private List<String> words() {
        return slides.inTurn().stream().map(it -> ((Slide.Words) it).words()).toList();
    }

    private StoryId told(String words) {
        return company.as(anna, () -> {
            var draft = StoryDraft.of(words, Language.NL);
            var saved = (Outcome.Saved<StoryDraft>) stories.tell(draft);
            return new StoryId(saved.item().number());
        });
    }

    private void tally(int times) {
        List<DemandDraft> drafts = new ArrayList<>();
        Instant then = Instant.now().minus(Duration.ofDays(8));
        for (int i = 0; i < times; i++) {
            drafts.add(Tallying.demand(null, null, Demand.VALUE, RightFirstTime.YES, then));
        }
        company.does(anna, () -> log.log(drafts, Map.of()));
    }
}
