package nl.ruimbaan.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.spc.SignalRules;
import nl.ruimbaan.support.Colleague;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the administrator chooses is what the charts go by. */
class SignalRulesScreenTest extends MeasuringAtScreens {

    private static final String SETTINGS = "settings/signals";

    private PersonId bea;

    @BeforeEach
    void administrator() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    @Test
    void seven_in_a_row_are_a_signal_by_the_four_rules_of_the_nhs_and_none_by_default() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK);
        add(id, List.of("9", "11", "9", "11", "9", "11", "10,5", "10,6", "10,5", "10,6", "10,5", "10,6"));

        Colleague annaHere = portal.sits(anna).goesTo(MeasureLinks.measure(id)).sees("gewone variatie");
        assertThat(annaHere.shows("7 punten zijn een signaal")).isFalse();
        opens(annaHere, "made-measure").sees("Hier gelden de standaardregels.");
        opens(annaHere, "table-measure").sees("Signaal (standaardregels)");

        portal.sits(bea).goesTo(SETTINGS).fills("rules", SignalRules.NHS_FOUR).clicks("save");

        annaHere.goesTo(MeasureLinks.measure(id)).sees("7 punten zijn een signaal");
        opens(annaHere, "made-measure").sees("Hier gelden de vier regels van de NHS.");
        opens(annaHere, "table-measure")
                .sees("Signaal (vier regels van de NHS)")
                .sees("zeven of meer op rij aan één kant");
    }

    @Test
    void bea_reads_how_often_each_choice_is_mistaken_and_what_was_there() {
        Colleague beaHere = portal.sits(bea)
                .goesTo(SETTINGS)
                .sees("Nog niemand heeft dit gewijzigd.")
                .sees("in 8 van de 100 grafieken; met de vier regels van de NHS in 15 van de 100")
                .sees("38 en 53 van de 100 grafieken");

        beaHere.fills("rules", SignalRules.NHS_FOUR).clicks("save");

        beaHere.isTold("Opgeslagen. Hiervoor golden de standaardregels.").sees("Laatst gewijzigd door Bea,");
    }

    private static Colleague opens(Colleague here, String toggle) {
        here.window().activate();
        here.window().find(Unfolding.class).withId(toggle).single().setOpened(true);
        return here;
    }
}
