package nl.ruimbaan.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ruimbaan.exchange.Desk;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.exchange.WaitingRows;
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

@ScreenTest
class WaitingRowsScreenTest {

    @Autowired
    WaitingRows waiting;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Portal portal;

    Colleague carlaHere;
    PersonId carla;

    @BeforeEach
    void carla_sits_down() {
        carla = company.hire("Carla", Role.COACH);
        carlaHere = portal.sits(carla);
    }

    @Test
    void she_masks_one_answers_one_and_leaves_one_out() {
        List<WaitingRow> rows = brings("Bel mij op 06-12345678", "Ons nummer is 010-1234567", "Mail jan@example.org");
        carlaHere.goesTo(ImportLinks.all());
        assertThat(carlaHere.text("waiting-link")).isEqualTo("3 rijen moet je nog bekijken");
        carlaHere.goesTo("");
        assertThat(carlaHere.texts()).contains("Rijen uit je import die je nog moet bekijken: 3.");
        carlaHere.goesTo(ImportLinks.waiting());
        assertThat(carlaHere.texts()).contains("rijen.csv, regel 2", "rijen.csv, regel 3", "rijen.csv, regel 4");

        carlaHere.clicks("take-" + rows.getFirst().id());
        assertThat(area(rows.getFirst()).isInvalid()).isTrue();
        carlaHere.clicks("takeMasked-" + rows.getFirst().id());
        WaitingRow ours = rows.get(1);
        carlaHere.clicks("may-stay-words-" + ours.id() + "-0");
        carlaHere.sets("field-reason-words-" + ours.id() + "-0", "Dat is van ons");
        carlaHere.clicks("keep-words-" + ours.id() + "-0");
        carlaHere.clicks("take-" + ours.id());
        carlaHere.clicks("leaveOut-" + rows.getLast().id());

        assertThat(carlaHere.texts()).contains("Er wachten geen rijen");
        assertThat(words()).containsExactlyInAnyOrder("Bel mij op [telefoonnummer]", "Ons nummer is 010-1234567");
    }

    @Test
    void what_she_changes_in_a_text_is_taken_along() {
        WaitingRow row = brings("Bel mij op 06-12345678").getFirst();
        carlaHere.goesTo(ImportLinks.waiting());

        carlaHere.sets("field-words-" + row.id(), "Bel mij morgen op 06-12345678");
        carlaHere.clicks("takeMasked-" + row.id());

        assertThat(words()).containsExactly("Bel mij morgen op [telefoonnummer]");
    }

    @Test
    void she_masks_all_of_them_at_once_when_asked_again() {
        brings("Bel mij op 06-12345678", "Mail jan@example.org");
        carlaHere.goesTo(ImportLinks.waiting());

        carlaHere.clicks("mask-all");
        assertThat(words()).isEmpty();
        carlaHere.clicks("mask-all-yes");

        assertThat(words()).containsExactlyInAnyOrder("Bel mij op [telefoonnummer]", "Mail [e-mailadres]");
        assertThat(carlaHere.texts()).contains("Er wachten geen rijen");
    }

    private List<WaitingRow> brings(String... words) {
        desk.brings(carla, desk.uploads(carla, "rijen.csv", "woorden\n" + String.join("\n", words) + "\n"));
        return company.as(carla, () -> waiting.page(0)).items();
    }

    private TextArea area(WaitingRow row) {
        return carlaHere
                .window()
                .find(TextArea.class)
                .withId("field-words-" + row.id())
                .single();
    }

    private List<String> words() {
        return jdbc.sql("select words from story")
                .query((row, i) -> row.getString(1))
                .list();
    }
}
