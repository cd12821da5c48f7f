package nl.ruimbaan.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.figure.Unfolding;
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
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What customers ask, month by month; the choice stands in the address. */
@ScreenTest
class MonthlyFiguresScreenTest {

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
    DemandTypeId repair;

    @BeforeEach
    void a_team_of_five() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
        repair = company.as(company.hire("Carla", Role.COACH), () -> types.named("Reparatie", ""));
    }

    @Test
    void bram_reads_the_shares_by_month_on_the_overview_and_on_progress() {
        IntStream.rangeClosed(1, 7).forEach(this::tally);
        String last = DateTimeFormatter.ofPattern("LLLL uuuu")
                .withLocale(Locale.of("nl"))
                .format(Company.today().minusMonths(1));

        for (String path : List.of(DemandLinks.OVERVIEW, "progress")) {
            Colleague here = portal.sits(company.hire("Bram"))
                    .goesTo(path + "?rhythm=MONTH")
                    .scrollsDown()
                    .sees("In de eerste 7 maanden was 100% van de vragen een foutvraag");
            here.window().find(Unfolding.class).withId("table-failure").single().setOpened(true);
            here.sees("Maand").sees(last).sees("6 van de 6");
        }
    }

    @Test
    void under_six_months_it_is_said_in_words_and_not_drawn() {
        IntStream.rangeClosed(1, 5).forEach(this::tally);

        Colleague here = portal.sits(anna)
                .goesTo(DemandLinks.OVERVIEW + "?rhythm=MONTH")
                .sees("In 5 maanden was het midden 100%. Vanaf 6 maanden laten we zien");

        assertThat(here.window().find(Unfolding.class).withId("table-failure").all())
                .isEmpty();
    }

    private void tally(int monthsAgo) {
        LocalDate day = Company.today().minusMonths(monthsAgo).withDayOfMonth(15);
        Instant then = day.atTime(12, 0).atZone(Clock.ZONE).toInstant();
        List<DemandDraft> drafts = Collections.nCopies(6, repair).stream()
                .map(it -> Tallying.demand(wonen, it, Demand.FAILURE, RightFirstTime.NO, then))
                .toList();
        company.at(anna, then, () -> log.log(drafts, Map.of()));
    }
}
