package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Codes: an administrator makes and withdraws them, and a screen comes in with one. */
@ServiceTest
class KioskScreensTest {

    @Autowired
    KioskCodes codes;

    @Autowired
    KioskScreens screens;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId bea;

    @BeforeEach
    void hire() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    @Test
    void a_screen_comes_in_with_its_code_and_without_an_account() {
        String code = made("Hal", Language.EN, Appearance.DARK);

        KioskShow show = screens.show(code).orElseThrow();

        assertThat(show.language()).isEqualTo(Language.EN);
        assertThat(show.appearance()).isEqualTo(Appearance.DARK);
        assertThat(show.slides()).isEmpty();
        assertThat(screens.show(code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isPresent();
    }

    @Test
    void what_is_no_code_lets_nobody_in() {
        made("Hal", Language.NL, Appearance.SYSTEM);

        assertThat(List.of("", "hal", "0000-0000-0000-0000-0000-0000-0000"))
                .allSatisfy(it -> assertThat(screens.show(it)).isEmpty());
    }

    @Test
    void a_code_that_was_withdrawn_lets_nobody_in() {
        String code = made("Hal", Language.NL, Appearance.SYSTEM);
        String other = made("Kantine", Language.NL, Appearance.SYSTEM);

        assertThat(company.as(bea, () -> codes.withdraw(line("Hal").id()))).isEqualTo(Act.done());

        assertThat(screens.show(code)).isEmpty();
        assertThat(screens.show(other)).isPresent();
        screens.seen(code);
        assertThat(line("Hal").seenOn()).isNull();
    }

    @Test
    void the_list_tells_where_it_hangs_who_made_it_when_it_was_used_and_who_withdrew_it() {
        String code = made("  Hal,\n eerste verdieping ", Language.NL, Appearance.LIGHT);
        assertThat(screens.show(code).orElseThrow().seenToday()).isFalse();

        screens.seen(code);

        assertThat(screens.show(code).orElseThrow().seenToday()).isTrue();
        KioskCodeLine line = line("Hal, eerste verdieping");
        assertThat(line.madeBy()).isEqualTo("Bea");
        assertThat(line.seenOn()).isEqualTo(Company.today());
        assertThat(line.holds()).isTrue();
        PersonId sem = company.hire("Sem", Role.ADMINISTRATOR);
        company.does(sem, () -> codes.withdraw(line.id()));
        company.does(bea, () -> codes.withdraw(line.id()));
        assertThat(line("Hal, eerste verdieping").withdrawnBy()).isEqualTo("Sem");
        assertThat(line("Hal, eerste verdieping").holds()).isFalse();
    }

    @Test
    void what_holds_stands_above_what_was_withdrawn() {
        made("Hal", Language.NL, Appearance.SYSTEM);
        made("Kantine", Language.NL, Appearance.SYSTEM);
        company.does(bea, () -> codes.withdraw(line("Kantine").id()));

        assertThat(company.as(bea, codes::codes))
                .extracting(KioskCodeLine::place)
                .containsExactly("Hal", "Kantine");
    }

    @Test
    void the_database_knows_a_hash_and_not_the_code() {
        String code = made("Hal", Language.NL, Appearance.SYSTEM);

        assertThat(jdbc.sql("select * from kiosk_code").query().listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .map(String::valueOf)
                        .noneMatch(it -> it.contains(code.substring(0, 9)))
                        .contains(CodeText.read(code).hash()));
    }

    @Test
    void a_code_needs_a_place_of_sixty_signs_at_most_a_language_and_an_appearance() {
        assertThat(refused(new KioskCodeDraft("x".repeat(60), Language.NL, Appearance.SYSTEM)))
                .isEmpty();
        assertThat(refused(new KioskCodeDraft("x".repeat(61), Language.NL, Appearance.SYSTEM)))
                .containsExactly(Refusal.of("place", "refused.tooLong", 60, 61));
        assertThat(refused(new KioskCodeDraft(" ", null, null)))
                .extracting(Refusal::key)
                .containsExactly("kiosk.refused.noPlace", "kiosk.refused.noLanguage", "kiosk.refused.noAppearance");
    }

    @Test
    void nobody_but_an_administrator_makes_reads_or_withdraws_them() {
        PersonId coach = company.hire("Carla", Role.COACH, Role.MANAGER);

        assertThatThrownBy(() -> company.as(coach, codes::codes)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(coach, () -> codes.withdraw(new KioskCodeId(1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(company.as(bea, () -> codes.withdraw(new KioskCodeId(1)))).isEqualTo(Act.gone());
    }

    private List<Refusal> refused(KioskCodeDraft draft) {
        return company.as(bea, () -> codes.make(draft)) instanceof KioskCodeResult.Refused(var refusals)
                ? refusals
                : List.of();
    }

    private String made(String place, Language language, Appearance appearance) {
        var made = (KioskCodeResult.Made)
                company.as(bea, () -> codes.make(new KioskCodeDraft(place, language, appearance)));
        assertThat(made.path()).isEqualTo("kiosk#" + made.code());
        return made.code();
    }

    private KioskCodeLine line(String place) {
        return company.as(bea, codes::codes).stream()
                .filter(it -> it.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
