package nl.ruimbaan.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import nl.ruimbaan.demand.DemandTypeService;
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

/** Anna tallies; what her browser sends is answered one by one. */
@ScreenTest
class DemandLogScreenTest {

    private static final String KEY = "0c9d2f44-6d1e-4b6a-9a53-1f2e3d4c5b6a";

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    @Autowired
    DemandTypeService types;

    @Autowired
    JdbcClient jdbc;

    TeamId wonen;
    long repair;
    Colleague annaHere;

    @BeforeEach
    void anna_opens_the_tally() {
        wonen = company.team("Wonen");
        PersonId carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", "")).value();
        annaHere = portal.sits(company.hire("Anna", wonen)).goesTo(DemandLinks.log());
    }

    @Test
    void the_browser_has_her_team_the_types_and_the_words() {
        assertThat(annaHere.title()).isEqualTo("Klantvragen turven · Ruimbaan");
        assertThat(annaHere.wasSent())
                .contains("\"team\":" + wonen.value())
                .contains("{\"id\":" + repair + ",\"name\":\"Reparatie\"}")
                .contains("\"FAILURE\":\"Ja\"")
                .contains("\"longest\":2000");
    }

    @Test
    void what_she_tapped_is_logged_once_and_the_browser_hears_it_each_time() {
        annaHere.wasSent();

        sends(tapped("Bel 06-12345678"));
        assertThat(annaHere.wasSent()).contains("{\"key\":\"" + KEY + "\",\"masked\":true,\"refusals\":[]}");
        sends(tapped("Bel 06-12345678"));
        assertThat(annaHere.wasSent()).contains(KEY);

        assertThat(jdbc.sql("select words from logged_demand")
                        .query(String.class)
                        .list())
                .containsExactly("Bel [telefoonnummer]");
    }

    @Test
    void a_refusal_is_a_sentence() {
        annaHere.wasSent();

        sends(tapped("x".repeat(2_001)));

        assertThat(annaHere.wasSent()).contains("Dit mag hoogstens 2.000 tekens zijn; nu zijn het er 2.001.");
    }

    @Test
    void what_was_tapped_by_mistake_is_taken_back_also_when_it_never_arrived() {
        sends(tapped(""));
        annaHere.wasSent();

        fires("tally-back", "event.detail.key", KEY);
        assertThat(annaHere.wasSent()).contains("\"refusals\":[]");
        fires("tally-back", "event.detail.key", KEY);
        assertThat(annaHere.wasSent()).contains("\"refusals\":[]");

        assertThat(jdbc.sql("select count(*) from logged_demand")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String tapped(String words) {
        return """
                [{"key":"%s","team":%d,"type":%d,"name":"Reparatie","judgement":"FAILURE","right":"NO","words":"%s","first":null,"age":60000}]
                """.formatted(KEY, wonen.value(), repair, words);
    }

    private void sends(String demands) {
        fires("tally-send", "event.detail.demands", demands);
    }

    private void fires(String event, String name, String value) {
        annaHere.window().activate();
        var tally = annaHere.component("tally").getElement();
        var data = JacksonUtils.createObjectNode();
        data.put(name, value);
        tally.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(tally, event, data));
    }
}
