package nl.ruimbaan.condition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionName;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.condition.ConditionState;
import nl.ruimbaan.condition.RegisterFilter;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ConditionScreensTest {

    static final String ALL = ConditionLinks.register(RegisterFilter.ALL);

    @Autowired
    ConditionService register;

    @Autowired
    ConditionRegister list;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId carla;
    PersonId coen;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
        coen = company.hire("Coen", Role.COACH);
    }

    @Test
    void an_empty_register_teaches_and_only_a_coach_can_begin() {
        Colleague annaHere = portal.sits(anna).goesTo(ALL).sees("Hier komt waarom ons systeem werkt zoals het werkt");
        assertThat(annaHere.canClick("add-first")).isFalse();

        Colleague carlaHere = portal.sits(carla).goesTo(ALL).clicks("add-first");
        assertThat(carlaHere.canClick("save")).isTrue();
    }

    @Test
    void carla_registers_a_condition_and_anna_reads_what_it_was_for() {
        Colleague carlaHere =
                portal.sits(carla).goesTo(ALL).clicks("add-condition").clicks("save");
        assertThat(carlaHere.isAskedAgain("name")).isTrue();
        assertThat(carlaHere.isAskedAgain("kind")).isTrue();

        carlaHere
                .fills("name", "Drie handtekeningen")
                .fills("kind", ConditionKind.AUTHORITY)
                .fills("purpose", "Niemand beslist alleen over geld")
                .fills("since", "sinds 2009")
                .clicks("save")
                .sees("Niemand beslist alleen over geld");

        Colleague annaHere = portal.sits(anna)
                .goesTo(ALL)
                .sees("1 systeemconditie")
                .sees("Bevoegdheid")
                .sees("geen hindernissen in de weg");
        annaHere.goesTo(ConditionLinks.entry(only()))
                .sees("Niemand beslist alleen over geld")
                .sees("sinds 2009")
                .sees("Dat weten we nog niet. Weet jij het? Vertel het de coach.")
                .sees("Carla nam dit op in het register");
        assertThat(annaHere.canClick("edit")).isFalse();
        assertThat(annaHere.canClick("change-condition")).isFalse();
    }

    @Test
    void for_who_is_no_coach_the_editor_is_not_there() {
        ConditionId id = registered("Drie handtekeningen");

        assertThat(portal.sits(anna).goesTo(ConditionLinks.NEW).canClick("save"))
                .isFalse();
        assertThat(portal.sits(anna).goesTo(ConditionLinks.edit(id)).canClick("save"))
                .isFalse();
        assertThat(portal.sits(carla).goesTo(ConditionLinks.edit(id)).canClick("save"))
                .isTrue();
    }

    @Test
    void what_carla_was_writing_is_there_when_she_comes_back() {
        portal.sits(carla).goesTo(ConditionLinks.NEW).types("thinking", "Meer ogen zien meer");

        Colleague backAgain = portal.sits(carla).goesTo(ConditionLinks.NEW);
        assertThat(backAgain.<String>holds("thinking")).isEqualTo("Meer ogen zien meer");
    }

    @Test
    void two_coaches_who_write_at_once_choose_and_lose_nothing() {
        ConditionId id = registered("Drie handtekeningen");
        Colleague carlaHere = portal.sits(carla).goesTo(ConditionLinks.edit(id));
        portal.sits(coen)
                .goesTo(ConditionLinks.edit(id))
                .fills("purpose", "Zoals Coen het hoorde")
                .clicks("save");

        carlaHere.fills("purpose", "Zoals Carla het hoorde").clicks("save");
        carlaHere.sees("Zoals Coen het hoorde").clicks("keep-mine");

        carlaHere.goesTo(ConditionLinks.entry(id)).sees("Zoals Carla het hoorde");
    }

    @Test
    void a_condition_changes_when_its_obstacle_is_gone_and_an_open_page_shows_it() {
        ConditionId id = registered("Drie handtekeningen");
        ObstacleId obstacle = hung("Elf weken wachten", id);
        Colleague carlaHere = portal.sits(carla)
                .goesTo(ConditionLinks.entry(id))
                .sees("Er staat nog 1 hindernis in de weg.")
                .sees("Elf weken wachten");
        assertThat(carlaHere.canClick("change-condition")).isFalse();

        company.as(anna, () -> moves.move(obstacle, 0, new Move.Withdraw("Dubbel gemeld")));

        carlaHere.sees("Ingetrokken").clicks("change-condition").clicks("turn-save");
        assertThat(carlaHere.isAskedAgain("whatChanged")).isTrue();
        carlaHere
                .fills("whatChanged", "Eén handtekening is genoeg")
                .fills("on", Company.today().plusDays(1))
                .clicks("turn-save");
        assertThat(carlaHere.isAskedAgain("on")).isTrue();
        carlaHere.fills("on", Company.today()).clicks("turn-save");
        carlaHere.sees("Carla: deze systeemconditie is veranderd").sees("Eén handtekening is genoeg");

        carlaHere
                .clicks("stand-again")
                .fills("why", "Er werd weer om drie gevraagd")
                .clicks("turn-save");
        carlaHere.sees("Er werd weer om drie gevraagd");
        assertThat(carlaHere.canClick("change-condition")).isTrue();
    }

    @Test
    void anna_reports_an_obstacle_under_a_condition_and_finds_the_way_to_it() {
        ConditionName name = list(registered("Drie handtekeningen"));

        Colleague annaHere = portal.sits(anna)
                .goesTo(ObstacleLinks.report())
                .fills("sentence", "Elf weken wachten")
                .fills("entry", name);
        assertThat(annaHere.<ConditionKind>holds("kind")).isEqualTo(ConditionKind.RULE);
        annaHere.clicks("save")
                .sees("In het register")
                .sees("Drie handtekeningen")
                .sees("Regel");

        annaHere.goesTo(ConditionLinks.entry(name.id())).sees("Elf weken wachten");
    }

    @Test
    void another_kind_is_another_condition() {
        ConditionName name = list(registered("Drie handtekeningen"));

        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.report()).fills("entry", name);
        annaHere.fills("kind", ConditionKind.LAW);

        assertThat(annaHere.<ConditionName>holds("entry")).isNull();
    }

    @Test
    void the_address_holds_the_filters() {
        registered("Drie handtekeningen");
        company.as(carla, () -> register.register(ConditionDraft.of(ConditionKind.LAW, "Opzegtermijn", Language.NL)));

        portal.sits(anna).goesTo("conditions?kind=LAW").sees("Opzegtermijn").sees("1 systeemconditie");
        portal.sits(anna).goesTo("conditions?text=handtek&state=STILL_THERE").sees("Drie handtekeningen");
        portal.sits(anna).goesTo("conditions?state=CHANGED").sees("Geen systeemcondities gevonden");
        portal.sits(anna).goesTo("conditions?kind=NONSENSE").sees("2 systeemcondities");
        assertThat(ConditionLinks.register(new RegisterFilter(ConditionKind.LAW, ConditionState.CHANGED, "te laat")))
                .isEqualTo("conditions?kind=LAW&state=CHANGED&text=te%20laat");
    }

    @Test
    void a_long_list_of_one_kind_goes_on() {
        for (int i = 0; i < 60; i++) {
            registered("Regel %02d".formatted(i));
        }

        Colleague annaHere = portal.sits(anna).goesTo(ALL).sees("Toon alle 60");
        annaHere.goesTo("conditions?kind=RULE").clicks("more-RULE").sees("Regel 59");
        assertThat(annaHere.canClick("more-RULE")).isFalse();
    }

    private ConditionId registered(String name) {
        var saved = (Outcome.Saved<ConditionDraft>)
                company.as(carla, () -> register.register(ConditionDraft.of(ConditionKind.RULE, name, Language.NL)));
        return new ConditionId(saved.item().number());
    }

    private ObstacleId hung(String sentence, ConditionId id) {
        ObstacleDraft draft = ObstacleDraft.of(sentence, Language.NL).under(list(id));
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(saved.item().number());
    }

    private ConditionName list(ConditionId id) {
        return company.as(anna, () -> list.name(id)).orElseThrow();
    }

    private ConditionId only() {
        return company.as(anna, () -> list.suggestions("", null, 0, 10))
                .getFirst()
                .id();
    }
}
