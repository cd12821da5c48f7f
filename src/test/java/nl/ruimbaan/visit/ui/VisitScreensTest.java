package nl.ruimbaan.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.visit.VisitDraft;
import nl.ruimbaan.visit.VisitId;
import nl.ruimbaan.visit.VisitItem;
import nl.ruimbaan.visit.VisitPages;
import nl.ruimbaan.visit.VisitReaders;
import nl.ruimbaan.visit.VisitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mila goes to look at Noord and writes down what she saw; others read it, where she lets them. */
@ScreenTest
class VisitScreensTest {

    @Autowired
    VisitService visits;

    @Autowired
    VisitPages pages;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ConditionService register;

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId noord;
    PersonId mila;
    PersonId noor;
    PersonId anna;
    PersonId carla;

    @BeforeEach
    void open() {
        noord = company.team("Noord");
        mila = company.hire("Mila", Role.MANAGER);
        noor = company.hire("Noor", noord);
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void an_empty_list_says_why_one_goes_to_look_and_a_manager_begins() {
        Colleague annaHere = portal.sits(anna).goesTo(VisitLinks.LIST).sees("Meekijken is geen controle.");
        assertThat(annaHere.canClick("note-first")).isFalse();

        assertThat(portal.sits(mila)
                        .goesTo(VisitLinks.LIST)
                        .clicks("note-first")
                        .canClick("save"))
                .isTrue();
        assertThat(portal.sits(carla).goesTo(VisitLinks.NEW).canClick("save")).isFalse();
    }

    @Test
    void mila_goes_from_an_obstacle_to_look_and_what_she_saw_stands_there() {
        ItemRef obstacle = obstacle("Zonder nummer vind ik niemand");
        portal.sits(anna).goesTo(obstacle.path());
        Colleague milaHere = portal.sits(mila)
                .goesTo(obstacle.path())
                .sees("Hier heeft nog niemand meegekeken.")
                .goesTo(VisitLinks.noteAbout(obstacle))
                .clicks("save");
        assertThat(milaHere.isAskedAgain("team")).isTrue();
        assertThat(milaHere.isAskedAgain("saw")).isTrue();

        milaHere.fills("team", team())
                .fills("saw", "Drie schermen gingen open. De klant wachtte.")
                .fills("before", "Het is druk")
                .fills("now", "Het systeem vraagt erom")
                .clicks("save")
                .sees("Meegekeken bij Noord")
                .sees("Het systeem vraagt erom")
                .sees("Zonder nummer vind ik niemand");

        Colleague annaHere =
                portal.sits(anna).goesTo(obstacle.path()).sees("Meegekeken").sees("Drie schermen gingen open");
        assertThat(annaHere.canClick("note-visit")).isFalse();
        annaHere.goesTo(VisitLinks.LIST).sees("1 notitie").sees("Drie schermen gingen open");
    }

    @Test
    void a_system_condition_shows_it_too_while_one_looks() {
        ItemRef condition = ((Outcome.Saved<?>) company.as(
                        carla,
                        () -> register.register(
                                ConditionDraft.of(ConditionKind.RULE, "Drie handtekeningen", Language.NL))))
                .item();
        Colleague annaHere = portal.sits(anna).goesTo(condition.path());
        assertThat(annaHere.shows("Stapels papier")).isFalse();

        note("Stapels papier", VisitReaders.EVERYONE, condition);

        annaHere.sees("Stapels papier");
    }

    @Test
    void what_is_for_the_team_only_is_nowhere_for_others() {
        ItemRef obstacle = obstacle("Zonder nummer vind ik niemand");
        VisitId id = note("Drie schermen", VisitReaders.TEAM, obstacle);

        portal.sits(noor).goesTo(VisitLinks.LIST).sees("Alleen dit team").sees("1 notitie");
        Colleague annaHere = portal.sits(anna).goesTo(VisitLinks.LIST).sees("0 notities");
        assertThat(annaHere.goesTo(obstacle.path()).shows("Drie schermen")).isFalse();
        assertThat(annaHere.goesTo(VisitLinks.page(id)).shows("Drie schermen")).isFalse();
    }

    @Test
    void what_mila_did_not_finish_is_offered_again() {
        portal.sits(mila)
                .goesTo(VisitLinks.NEW)
                .fills("about", Set.of(new VisitItem(obstacle("Zonder nummer"), "Zonder nummer")))
                .types("saw", "Drie schermen")
                .sees("Zojuist bewaard");

        Colleague later = portal.sits(mila).goesTo(VisitLinks.NEW).sees("Je was hier al aan begonnen");

        assertThat(later.<String>holds("saw")).isEqualTo("Drie schermen");
        assertThat(later.<Set<VisitItem>>holds("about"))
                .extracting(VisitItem::title)
                .containsExactly("Zonder nummer");
    }

    @Test
    void mila_writes_it_anew_and_sees_how_it_changed() {
        VisitId id = note("Drie schermen", VisitReaders.EVERYONE);
        assertThat(portal.sits(mila).goesTo(VisitLinks.page(id)).shows("Hoe dit veranderde"))
                .isFalse();

        Colleague milaHere = portal.sits(mila)
                .goesTo(VisitLinks.edit(id))
                .fills("saw", "Vier schermen")
                .clicks("save")
                .sees("Vier schermen")
                .sees("Hoe dit veranderde");

        milaHere.goesTo(VisitLinks.versions(id)).sees("Zo schreef je het op");
        Colleague annaHere = portal.sits(anna).goesTo(VisitLinks.page(id)).sees("Vier schermen");
        assertThat(annaHere.shows("Hoe dit veranderde")).isFalse();
        assertThat(annaHere.goesTo(VisitLinks.versions(id)).shows("Drie schermen"))
                .isFalse();
    }

    @Test
    void mila_withdraws_it_and_gives_it_back() {
        VisitId id = note("Drie schermen", VisitReaders.EVERYONE);
        Colleague milaHere = portal.sits(mila).goesTo(VisitLinks.page(id)).clicks("withdraw");

        milaHere.sees("Alleen jij kunt het nog lezen.");
        portal.sits(anna).goesTo(VisitLinks.LIST).sees("0 notities");
        milaHere.clicks("put-back");

        portal.sits(anna).goesTo(VisitLinks.LIST).sees("1 notitie");
        assertThat(portal.sits(anna).goesTo(VisitLinks.page(id)).canClick("withdraw"))
                .isFalse();
    }

    @Test
    void who_is_recognised_hides_it_and_a_coach_looks() {
        VisitId id = note("Drie schermen", VisitReaders.TEAM);
        Colleague noorHere = portal.sits(noor).goesTo(VisitLinks.page(id)).clicks("recognisable");
        noorHere.clicks("moderate-do");

        assertThat(portal.sits(noor).goesTo(VisitLinks.page(id)).shows("Drie schermen"))
                .isFalse();
        portal.sits(carla).goesTo(VisitLinks.page(id)).sees("Drie schermen");
    }

    private TeamName team() {
        return company.as(mila, people::teams).stream()
                .filter(it -> it.id().equals(noord))
                .findFirst()
                .orElseThrow();
    }

    private ItemRef obstacle(String sentence) {
        return ((Outcome.Saved<?>) company.as(
                        anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)))
                .item();
    }

    private VisitId note(String saw, VisitReaders readers, ItemRef... about) {
        var draft = new VisitDraft(
                noord, LocalDate.of(2026, 9, 7), saw, "", "", "", List.of(about), readers, Language.NL, Map.of());
        return new VisitId(((Outcome.Saved<?>) company.as(mila, () -> visits.note(draft, 0)))
                .item()
                .number());
    }
}
