package nl.ruimbaan.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board member reads three sentences. */
@ScreenTest
class HeadlinesScreenTest {

    @Autowired
    DemandLog log;

    @Autowired
    DemandTypeService types;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId wonen;
    PersonId anna;

    @BeforeEach
    void a_team_of_five() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
    }

    @Test
    void what_is_not_known_yet_teaches_instead_of_showing_noughts() {
        portal.sits(anna)
                .goesTo("progress")
                .scrollsDown()
                .sees("Hoe vaak een klant in één keer geholpen is, zeggen we vanaf 20 geturfde klantvragen.")
                .sees("Hoe lang het duurt van de eerste vraag tot geholpen, weten we nog niet.")
                .sees("Er is nog geen hindernis weggenomen (laatste 13 weken).");
    }

    @Test
    void how_many_are_helped_right_first_time_is_said_with_its_numbers() {
        tally(wonen, RightFirstTime.YES, 15);
        tally(wonen, RightFirstTime.NO, 5);
        tally(wonen, RightFirstTime.NOT_YET, 7);

        portal.sits(anna)
                .goesTo("progress?team=" + wonen.value())
                .scrollsDown()
                .sees("Nu wordt 75% van onze klanten in één keer geholpen: 15 van de 20 van wie we het weten.");
    }

    @Test
    void of_one_type_it_is_said_that_obstacles_are_of_all() {
        DemandTypeId repair = company.as(company.hire("Carla", Role.COACH), () -> types.named("Reparatie", ""));

        assertThat(portal.sits(anna).goesTo("progress").scrollsDown().shows("over alle soorten klantvragen"))
                .isFalse();
        portal.sits(anna)
                .goesTo("progress?type=" + repair.value())
                .scrollsDown()
                .sees("over alle soorten klantvragen");
    }

    @Test
    void a_team_of_four_has_no_figures() {
        TeamId four = company.team("Vier");
        company.hire(4, four);
        tally(four, RightFirstTime.YES, 30);

        var here = portal.sits(anna).goesTo("progress?team=" + four.value()).scrollsDown();

        here.sees("Van een team met minder dan vijf mensen laten we geen cijfers zien: ze zouden over personen gaan.");
        assertThat(here.window().find(H2.class).exists()).isFalse();
    }

    private void tally(TeamId team, RightFirstTime right, int times) {
        List<DemandDraft> drafts = new ArrayList<>();
        Instant then = Instant.now().minus(Duration.ofDays(8));
        for (int i = 0; i < times; i++) {
            drafts.add(Tallying.demand(team, null, Demand.VALUE, right, then));
        }
        company.does(anna, () -> log.log(drafts, Map.of()));
    }
}
