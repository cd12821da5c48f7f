package nl.ruimbaan.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import nl.ruimbaan.kiosk.KioskScreens;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bea hangs a screen in the corridor. */
@ScreenTest
class KioskCodesScreenTest {

    @Autowired
    KioskScreens screens;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    Colleague bea;

    @BeforeEach
    void open() {
        bea = portal.sits(company.hire("Bea", Role.ADMINISTRATOR)).goesTo("settings/kiosk");
    }

    @Test
    void before_there_is_one_it_says_what_it_is_for() {
        bea.sees("Schermen in de gang").sees("Er is nog geen code");
    }

    @Test
    void bea_makes_a_code_sees_it_once_and_a_screen_comes_in_with_it() {
        bea.clicks("make-code")
                .fills("place", "Hal")
                .fills("language", Language.EN)
                .fills("appearance", Appearance.DARK)
                .clicks("save-code");

        String code = ((TextField) bea.component("kiosk-code")).getValue();
        assertThat(code).hasSize(34);
        assertThat(bea.wasSent()).contains("kiosk#" + code);
        assertThat(screens.show(code)).isPresent();
        assertThat(line()).contains("Hal", "English · Donker", "Gemaakt door Bea op", "Nog niet gebruikt");
        assertThat(bea.goesTo("settings/kiosk").shows(code)).isFalse();
    }

    @Test
    void without_a_place_there_is_none_and_the_question_stays_open() {
        bea.clicks("make-code").clicks("save-code");

        assertThat(bea.askedFor("place")).isEqualTo("Schrijf op waar het scherm hangt.");
        bea.fills("place", "x".repeat(61)).clicks("save-code");
        assertThat(bea.askedFor("place")).contains("60");
        bea.fills("place", "Hal").clicks("save-code");
        assertThat(line()).contains("Hal");
    }

    @Test
    void bea_withdraws_it_after_a_question() {
        bea.clicks("make-code").fills("place", "Hal").clicks("save-code");
        String code = ((TextField) bea.component("kiosk-code")).getValue();
        screens.seen(code);
        bea.goesTo("settings/kiosk").sees("Laatst gebruikt op");

        bea.clicksNamed("Code intrekken: Hal").clicks("answer-no");
        assertThat(screens.show(code)).isPresent();
        bea.clicksNamed("Code intrekken: Hal").clicks("answer-yes").isTold("De code is ingetrokken (Hal).");

        assertThat(screens.show(code)).isEmpty();
        assertThat(line()).contains("Ingetrokken door Bea op");
        assertThat(bea.shows("Intrekken")).isFalse();
    }

    private String line() {
        bea.window().activate();
        return bea.window().find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.contains("Gemaakt door"))
                .findFirst()
                .orElseThrow();
    }
}
