package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The one figure on home: of one's own team where that may be shown and says something, else of all together, and says so. */
@ScreenTest
class HomeFigureScreenTest {

    private static final String FEW =
            "Dit is van alle teams samen: van jouw team weten we het nog van minder dan 20 klantvragen.";
    private static final String SMALL =
            "Dit is van alle teams samen: van een team van minder dan vijf mensen laten we geen cijfer zien.";

    @Autowired
    DemandLog log;

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
    void with_too_few_demands_there_is_a_sentence_and_no_figure() {
        tally(wonen, 19, 0);

        Colleague annaHere = home(anna);

        annaHere.sees("Hoe vaak een klant in één keer geholpen is, zeggen we vanaf 20 geturfde klantvragen.");
        assertThat(annaHere.shows("%")).isFalse();
        assertThat(annaHere.shows(FEW)).isFalse();
    }

    @Test
    void anna_reads_the_figure_of_her_team() {
        tally(wonen, 15, 5);
        TeamId zorg = company.team("Zorg");
        company.hire(5, zorg);
        tally(zorg, 0, 20);

        home(anna)
                .sees("75%")
                .sees("van de klanten van jouw team wordt in één keer geholpen: 15 van de 20 van wie we het weten.")
                .sees("Uit de klantvragen die geturfd zijn sinds");
    }

    @Test
    void of_a_team_with_few_demands_she_reads_that_it_is_of_all() {
        TeamId zorg = company.team("Zorg");
        company.hire(5, zorg);
        tally(zorg, 10, 30);

        home(anna)
                .sees("25%")
                .sees("van onze klanten wordt in één keer geholpen: 10 van de 40 van wie we het weten.")
                .sees(FEW);
    }

    @Test
    void of_a_team_of_three_no_figure_is_shown_and_she_reads_why() {
        TeamId three = company.team("Drie");
        PersonId bram = company.hire("Bram", three);
        company.hire(2, three);
        tally(wonen, 20, 20);

        Colleague bramHere = home(bram);

        bramHere.sees("50%").sees(SMALL);
        assertThat(home(company.hire("Els")).sees("50%").shows(SMALL)).isFalse();
    }

    private Colleague home(PersonId person) {
        return portal.sits(person).goesTo("").scrollsDown();
    }

    private void tally(@Nullable TeamId team, int right, int wrong) {
        List<DemandDraft> drafts = new ArrayList<>();
        Instant then = Instant.now().minus(Duration.ofDays(8));
        for (int i = 0; i < right + wrong; i++) {
            RightFirstTime how = i < right ? RightFirstTime.YES : RightFirstTime.NO;
            drafts.add(Tallying.demand(team, null, Demand.VALUE, how, then));
        }
        company.does(anna, () -> log.log(drafts, Map.of()));
    }
}
