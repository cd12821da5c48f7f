package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna and Bram each look at the board of improvements; a drop and the keyboard ask the server the same. */
@ScreenTest
class BacklogBoardScreenTest {

    private static final Move PLAN =
            new Move.Plan("Als we één brief sturen, belt niemand", "We tellen de telefoontjes");

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId living;
    PersonId anna;
    PersonId bram;
    ImprovementId letter;
    AtTheBacklog annaHere;
    AtTheBacklog bramHere;

    @BeforeEach
    void two_boards() {
        living = company.team("Wonen");
        anna = company.hire("Anna", living);
        bram = company.hire("Bram");
        letter = proposed("Eén brief", living);
        annaHere = portal.sits(anna, AtTheBacklog::new).goesTo("improvements/board");
        bramHere = portal.sits(bram, AtTheBacklog::new).goesTo("improvements/board");
        assertThat(annaHere.wasSent()).contains("fill", "Eén brief", "Onderzoeken");
        bramHere.wasSent();
    }

    @Test
    void a_card_that_anna_drops_on_understanding_is_understood_in_both_windows_and_can_be_taken_back() {
        annaHere.movesCard(letter.number(), "CHECK");

        assertThat(annaHere.wasSent())
                .contains("\"column\":\"CHECK\"", "Wonen")
                .containsPattern("(?s)hold.*" + letter.number());
        assertThat(bramHere.wasSent()).contains("\"column\":\"CHECK\"", "\"owner\":\"Anna\"");
        annaHere.clicks("undo").isTold("Ongedaan gemaakt. Niemand kreeg er bericht van.");
        assertThat(bramHere.wasSent()).contains("\"column\":\"IDEA\"").doesNotContain("\"owner\"");
    }

    @Test
    void a_drop_asks_what_the_button_on_the_page_asks_and_nothing_moves_until_it_is_answered() {
        annaHere.movesCard(letter.number(), "CHECK").movesCard(letter.number(), "PLAN");
        annaHere.wasSent();
        bramHere.wasSent();

        annaHere.clicks("move-save");
        assertThat(annaHere.askedFor("hypothesis")).isNotEmpty();
        assertThat(bramHere.wasSent()).isEmpty();
        annaHere.fills("hypothesis", "Eén brief is genoeg")
                .fills("howWeKnow", "We tellen wie nog belt")
                .clicks("move-save");

        assertThat(annaHere.canClick("move-save")).isFalse();
        assertThat(bramHere.wasSent()).contains("\"column\":\"PLAN\"");
    }

    @Test
    void by_the_keyboard_one_chooses_from_what_one_may_do_and_then_is_asked_the_same() {
        bramHere.movesCard(letter.number(), null).sees("Deze verbetering staat in Idee. Wat ga je doen?");
        assertThat(bramHere.canClick("verb-STOP")).isFalse();
        bramHere.clicks("verb-UNDERSTAND");
        assertThat(annaHere.wasSent()).contains("\"column\":\"CHECK\"", "\"owner\":\"Bram\"");

        bramHere.movesCard(letter.number(), null)
                .clicks("verb-STOP")
                .fills("lesson", "Te duur")
                .clicks("move-save");
        assertThat(annaHere.wasSent()).contains("\"column\":\"STOPPED\"");
    }

    @Test
    void what_the_rules_do_not_allow_is_refused_in_the_words_of_its_page() {
        annaHere.movesCard(letter.number(), "DO").isTold("Eerst experimenteren; dan pas wordt het hoe we werken.");
        annaHere.movesCard(letter.number(), "PLAN").isTold("Experimenteren begint na het onderzoeken.");
        bramHere.movesCard(letter.number(), "STOPPED")
                .isTold("Stoppen doet de eigenaar of een coach; bij een idee ook wie het voorstelde.");
        annaHere.movesCard(letter.number(), "CHECK");
        bramHere.movesCard(letter.number(), "PLAN").isTold("De eigenaar besluit om te gaan experimenteren.");
        annaHere.movesCard(letter.number(), "IDEA").isTold("Naar die fase kan het van hieruit niet terug.");

        assertThat(annaHere.canClick("move-save")).isFalse();
    }

    @Test
    void one_goes_back_to_the_phase_that_one_drops_it_on_and_a_stopped_one_only_to_where_it_stopped() {
        moved(new Move.Understand(), 0);
        moved(PLAN, 1);
        annaHere.movesCard(letter.number(), "CHECK")
                .fills("why", "We weten te weinig")
                .clicks("move-save");
        assertThat(bramHere.wasSent()).contains("\"column\":\"CHECK\"");

        annaHere.movesCard(letter.number(), "STOPPED")
                .fills("lesson", "Te duur")
                .clicks("move-save");
        assertThat(bramHere.wasSent()).contains("\"column\":\"STOPPED\"");
        annaHere.movesCard(letter.number(), "IDEA").isTold("gaat terug naar de fase waarin ze stopte");
        annaHere.movesCard(letter.number(), "CHECK").fills("why", "Nu wel").clicks("move-save");
        assertThat(bramHere.wasSent()).contains("\"column\":\"CHECK\"");
        assertThat(annaHere.goesTo("improvements/" + letter.number()).phase()).isEqualTo("CHECK");
    }

    @Test
    void what_a_colleague_did_meanwhile_is_told_and_what_was_answered_can_be_sent_again() {
        moved(new Move.Understand(), 0);
        annaHere.movesCard(letter.number(), "STOPPED").fills("lesson", "Te duur");
        moved(PLAN, 1);

        annaHere.clicks("move-save").isTold("Anna heeft hier net iets veranderd.");
        assertThat(annaHere.<String>holds("lesson")).isEqualTo("Te duur");
        annaHere.clicks("move-save");

        assertThat(bramHere.wasSent()).contains("\"column\":\"STOPPED\"");
    }

    @Test
    void filters_stay_from_the_list_to_the_board_and_back_and_news_is_held_against_them() {
        String asked = "q=brief&team=" + living.value() + "&mine=1&phase=IDEA";
        annaHere.goesTo("improvements?" + asked);
        assertThat(annaHere.addressOf("to-board"))
                .startsWith("improvements/board?")
                .contains(asked.split("&"));
        annaHere.goesTo(annaHere.addressOf("to-board")).wasSent();
        assertThat(annaHere.addressOf("to-list")).startsWith("improvements?").contains(asked.split("&"));

        proposed("Nog een brief", living);
        proposed("Geen formulier", living);

        assertThat(annaHere.wasSent()).contains("Nog een brief").doesNotContain("Geen formulier");
        annaHere.clicks("clear-q");
        assertThat(annaHere.address())
                .startsWith("improvements/board?")
                .contains("mine=1", "phase=IDEA")
                .doesNotContain("q=");
        assertThat(annaHere.wasSent()).contains("Geen formulier", "\"order\":\"rank\"");
    }

    @Test
    void a_long_column_goes_on_when_one_comes_to_its_end() {
        for (int i = 10; i < 31; i++) {
            proposed("Idee " + i, null);
        }
        assertThat(bramHere.goesTo("improvements/board?q=").wasSent())
                .contains("Idee 30")
                .doesNotContain("Eén brief");

        assertThat(bramHere.scrollsDown("IDEA").wasSent()).contains("append", "Eén brief", "\"more\":false");
    }

    @Test
    void who_finds_nothing_is_told_how_to_find_more() {
        bramHere.goesTo("improvements/board?q=kadaster").sees("Geen verbetering gevonden");

        assertThat(bramHere.canClick("propose-first")).isTrue();
    }

    private void moved(Move move, int version) {
        assertThat(company.as(anna, () -> moves.move(letter, version, move))).isInstanceOf(Outcome.Saved.class);
    }

    private ImprovementId proposed(String problem, @Nullable TeamId team) {
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null));
        return new ImprovementId(saved.item().number());
    }
}
