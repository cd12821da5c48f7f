package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ImprovementScreensTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    StoryService stories;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId team;
    PersonId anna;
    PersonId bram;
    PersonId sem;

    @BeforeEach
    void open() {
        team = company.team("Wonen");
        anna = company.hire("Anna", team);
        bram = company.hire("Bram", team);
        sem = company.hire("Sem", company.team("Incasso"));
    }

    @Test
    void anna_proposes_with_one_text_and_bram_finds_it_on_the_list() {
        AtTheBacklog annaHere = sits(anna);
        AtTheBacklog bramHere = sits(bram);

        annaHere.goesTo("improvements/new")
                .fills("problem", "Wie verhuist, hoort weken niets. Niemand belt.")
                .clicks("save");

        annaHere.sees("Wie verhuist, hoort weken niets. Niemand belt.");
        bramHere.goesTo("improvements");
        assertThat(bramHere.list()).containsExactly("Wie verhuist, hoort weken niets");
    }

    @Test
    void without_a_problem_anna_is_asked_for_it() {
        AtTheBacklog annaHere = sits(anna).goesTo("improvements/new").clicks("save");

        assertThat(annaHere.isAskedAgain("problem")).isTrue();
    }

    @Test
    void bram_takes_it_from_idea_to_how_we_work() {
        ImprovementId id = proposed("Drie formulieren voor één verhuizing");
        AtTheBacklog bramHere = sits(bram).goesTo(ImprovementLinks.page(id));
        assertThat(bramHere.canClick("verb-PLAN")).isFalse();

        bramHere.clicks("verb-UNDERSTAND");
        assertThat(bramHere.phase()).isEqualTo("CHECK");

        bramHere.clicks("verb-PLAN")
                .fills("hypothesis", "Als we bellen, dan weet de klant het")
                .clicks("move-save");
        assertThat(bramHere.isAskedAgain("howWeKnow")).isTrue();
        bramHere.fills("howWeKnow", "We tellen de vragen").clicks("move-save");
        assertThat(bramHere.phase()).isEqualTo("PLAN");

        bramHere.clicks("verb-MAKE_NORMAL")
                .sees("Er is nog geen experiment afgerond")
                .clicks("move-cancel");
        company.does(bram, () -> trying.worked(id));
        bramHere.clicks("verb-MAKE_NORMAL")
                .fills("tried", "Twee weken gebeld")
                .fills("demands", 30)
                .fills("whyEnough", "Alle wijken kwamen langs")
                .fills("normalNow", "Wij bellen binnen een dag")
                .clicks("move-save");

        assertThat(bramHere.phase()).isEqualTo("DO");
        bramHere.sees("Wij bellen binnen een dag").sees("Bram: zo werken we voortaan");
    }

    @Test
    void sem_sees_what_happens_while_he_looks_on() {
        ImprovementId id = proposed("Drie formulieren");
        AtTheBacklog semHere = sits(sem).goesTo(ImprovementLinks.page(id));

        sits(bram).goesTo(ImprovementLinks.page(id)).clicks("verb-UNDERSTAND");

        semHere.sees("Bram begon met onderzoeken");
        assertThat(semHere.phase()).isEqualTo("CHECK");
    }

    @Test
    void what_was_typed_for_a_move_stays_when_a_colleague_was_first() {
        ImprovementId id = proposed("Drie formulieren");
        AtTheBacklog annaHere = sits(anna).goesTo(ImprovementLinks.page(id)).clicks("verb-STOP");
        annaHere.fills("lesson", "Het lag aan de brief");

        sits(bram).goesTo(ImprovementLinks.page(id)).clicks("verb-UNDERSTAND");
        annaHere.clicks("move-save");

        assertThat(annaHere.<String>holds("lesson")).isEqualTo("Het lag aan de brief");
        assertThat(annaHere.phase()).isEqualTo("CHECK");
    }

    @Test
    void two_who_write_at_once_choose_and_lose_nothing() {
        ImprovementId id = proposed("Eerste tekst");
        AtTheBacklog annaHere = sits(anna).goesTo(ImprovementLinks.page(id) + "/edit");
        AtTheBacklog bramHere =
                sits(bram).goesTo(ImprovementLinks.page(id)).clicks("join").clicks("edit");
        bramHere.fills("problem", "De tekst van Bram").clicks("save");

        annaHere.fills("problem", "De tekst van Anna").clicks("save");
        annaHere.sees("De tekst van Bram").clicks("keep-mine");

        bramHere.goesTo(ImprovementLinks.page(id)).sees("De tekst van Anna");
    }

    @Test
    void who_does_not_take_part_joins_first_and_then_fills_the_iceberg() {
        ImprovementId id = proposed("Drie formulieren");
        AtTheBacklog semHere = sits(sem).goesTo(ImprovementLinks.page(id));
        assertThat(semHere.canClick("edit")).isFalse();

        semHere.clicks("join")
                .clicks("edit")
                .fills("thinking", "Zonder controle gaat het mis")
                .clicks("save");

        semHere.sees("Zonder controle gaat het mis").sees("Wat komt steeds terug?");
    }

    @Test
    void the_team_ranks_its_own_list_and_another_team_looks_on() {
        proposed("A");
        proposed("B");
        proposed("C");
        String list = "improvements?team=" + team.value();
        AtTheBacklog annaHere = sits(anna).goesTo(list);
        AtTheBacklog semHere = sits(sem).goesTo(list);

        annaHere.ranks("C", "up").ranks("B", "top");

        assertThat(annaHere.list()).containsExactly("B", "A", "C");
        assertThat(semHere.list()).containsExactly("B", "A", "C");
        assertThat(annaHere.mayRank()).isTrue();
        assertThat(semHere.mayRank()).isFalse();
    }

    @Test
    void a_long_list_is_read_on_by_key() {
        for (int i = 1; i <= 120; i++) {
            proposed("Idee " + i);
        }

        AtTheBacklog annaHere = sits(anna).goesTo("improvements?team=" + team.value() + "&phase=IDEA");

        assertThat(annaHere.list()).hasSize(120).startsWith("Idee 1", "Idee 2").endsWith("Idee 120");
    }

    @Test
    void the_phases_say_how_many_they_have_and_lead_to_their_list() {
        ImprovementId id = proposed("Drie formulieren");
        proposed("Nog een idee");
        sits(bram).goesTo(ImprovementLinks.page(id)).clicks("verb-UNDERSTAND");

        AtTheBacklog annaHere = sits(anna).goesTo("improvements?phase=CHECK");

        annaHere.sees("Idee (1)").sees("Onderzoeken (1)").sees("Alle (2)");
        assertThat(annaHere.list()).containsExactly("Drie formulieren");
        assertThat(annaHere.addressOf("phase-IDEA")).isEqualTo("improvements?phase=IDEA");
    }

    @Test
    void a_proposal_from_a_story_says_where_it_comes_from_and_ties_the_thread() {
        var told = (Outcome.Saved<StoryDraft>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Niemand belde terug", Language.NL)));
        AtTheBacklog bramHere =
                sits(bram).goesTo("improvements/new?story=" + told.item().number());

        bramHere.sees("Niemand belde terug")
                .fills("problem", "Wie belt, wordt niet teruggebeld")
                .clicks("save");

        bramHere.sees("Niemand belde terug").sees("Wie belt, wordt niet teruggebeld");
    }

    @Test
    void who_recognises_somebody_hides_it_and_a_coach_shows_it_again() {
        ImprovementId id = proposed("De bakker hoort weken niets");
        proposed("Drie formulieren");
        PersonId carla = company.hire("Carla", Role.COACH);
        AtTheBacklog onTheList = sits(sem).goesTo("improvements");
        AtTheBacklog bramHere = sits(bram).goesTo(ImprovementLinks.page(id));
        AtTheBacklog annaHere = sits(anna).goesTo(ImprovementLinks.page(id));

        bramHere.clicks("recognisable").clicks("moderate-do");

        assertThat(bramHere.list()).containsExactly("Drie formulieren");
        assertThat(onTheList.list()).containsExactly("Drie formulieren");
        annaHere.sees("een collega denkt dat iemand erin te herkennen is");

        AtTheBacklog carlaHere = sits(carla).goesTo(ImprovementLinks.page(id)).clicks("hide");
        carlaHere.clicks("moderate-do");
        assertThat(carlaHere.isAskedAgain("note")).isTrue();
        carlaHere.fills("note", "Nog in gesprek").clicks("moderate-do");
        annaHere.sees("Een coach heeft deze tekst verborgen. “Nog in gesprek”");
        carlaHere.clicks("show");

        assertThat(onTheList.list()).containsExactlyInAnyOrder("De bakker hoort weken niets", "Drie formulieren");
        assertThat(annaHere.canClick("recognisable")).isTrue();
    }

    private AtTheBacklog sits(PersonId person) {
        return portal.sits(person, AtTheBacklog::new);
    }

    private ImprovementId proposed(String problem) {
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null));
        return new ImprovementId(outcome.item().number());
    }
}
