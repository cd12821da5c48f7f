package nl.ruimbaan.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was tallied comes back on screens: Anna corrects it, everyone reads what customers ask, Carla looks a second time. */
@ScreenTest
class DemandScreensTest {

    @Autowired
    DemandLog log;

    @Autowired
    DemandTypeService types;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    @Autowired
    JdbcClient jdbc;

    TeamId wonen;
    PersonId anna;
    PersonId carla;
    DemandTypeId repair;

    @BeforeEach
    void a_team_of_five() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
        carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", ""));
    }

    @Test
    void an_empty_log_teaches() {
        Colleague here = portal.sits(anna).goesTo(DemandLinks.list());

        here.sees("Hier komt te staan wat klanten vroegen");
        here.goesTo(DemandLinks.OVERVIEW)
                .sees("Tot nu toe is er nog niets geturfd. Vanaf 20 laten we zien wat klanten het meest vragen.");
    }

    @Test
    void who_is_of_the_team_says_that_a_customer_is_helped_and_who_is_not_reads_it() {
        tally(1, "Waar blijft de monteur?");
        String help = "help-"
                + jdbc.sql("select id from logged_demand").query(Long.class).single();
        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo(DemandLinks.list());
        Colleague annaHere = portal.sits(anna).goesTo(DemandLinks.list() + "?open=1");

        bramHere.sees("Reparatie").sees("nog niet geholpen");
        assertThat(bramHere.canClick(help)).isFalse();
        annaHere.clicks(help)
                .isTold("Genoteerd: deze klant is vandaag geholpen.")
                .sees("Geen klantvraag past hierbij");
    }

    @Test
    void what_a_customer_asked_is_told_as_a_story_that_begins_with_what_was_tallied() {
        tally(1, "Waar blijft de monteur?");
        long demand = jdbc.sql("select id from logged_demand").query(Long.class).single();
        Colleague here = portal.sits(company.hire("Bram")).goesTo(DemandLinks.list());

        here.sees("Vertel als verhaal").goesTo("stories/new?demand=" + demand);

        assertThat(here.<String>holds("words")).isEqualTo("Waar blijft de monteur?");
        assertThat(here.<Demand>holds("demand")).isEqualTo(Demand.FAILURE);
        here.fills("literal", true).clicks("save");
        assertThat(jdbc.sql("select count(*) from logged_demand")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        here.goesTo("stories/new?demand=" + (demand + 1_000));
        assertThat(here.<String>holds("words")).isEmpty();
    }

    @Test
    void what_was_tallied_otherwise_is_corrected_and_its_history_says_so() {
        tally(1, "");
        String correct = "correct-"
                + jdbc.sql("select id from logged_demand").query(Long.class).single();
        Colleague annaHere = portal.sits(anna).goesTo(DemandLinks.list());

        annaHere.clicks(correct)
                .fills("judgement", Demand.VALUE)
                .clicks("save-demand")
                .isTold("De klantvraag is verbeterd.")
                .sees("Waardevraag");

        annaHere.clicks(correct).sees("1 keer verbeterd");
    }

    @Test
    void everyone_reads_what_customers_ask_most_and_how_much_of_it_we_caused() {
        tally(15, "");
        tally(Demand.VALUE, 10, "");

        portal.sits(company.hire("Bram"))
                .goesTo(DemandLinks.OVERVIEW)
                .sees("25 klantvragen")
                .sees("Van de 25 waarvan we dat weten, kwamen er 15 (60%) doordat wij iets niet of niet goed deden.")
                .sees("Nog niemand schreef op wat de klant zei.");
    }

    @Test
    void a_coach_judges_without_seeing_how_it_was_tallied() {
        tally(1, "Waar blijft de monteur?");
        Colleague carlaHere = portal.sits(carla).goesTo(DemandLinks.SECOND_LOOK);

        carlaHere.sees("Waar blijft de monteur?").sees("Kijk nog 10 keer");
        carlaHere
                .clicks("judge-VALUE")
                .isTold("Je oordeel telt mee.")
                .sees("Er is nu niets om nog eens naar te kijken")
                .sees("Hierover is anders geoordeeld: praat erover met het team")
                .sees("Kijk nog 9 keer");
    }

    private void tally(int times, String words) {
        tally(Demand.FAILURE, times, words);
    }

    private void tally(Demand judgement, int times, String words) {
        Instant then = Instant.now().minus(Duration.ofDays(2));
        List<DemandDraft> drafts = IntStream.range(0, times)
                .mapToObj(i -> Tallying.with(Tallying.demand(wonen, repair, judgement, RightFirstTime.NO, then), words))
                .toList();
        company.does(anna, () -> log.log(drafts, Map.of()));
    }
}
