package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where one can go from everywhere, and what is not offered is not open either. */
@ScreenTest
class MenuScreenTest {

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    @Test
    void every_colleague_has_the_places_of_the_method() {
        assertThat(menu(portal.sits(company.hire("Anna")).goesTo("")))
                .containsExactly(
                        "Start",
                        "Verhalen",
                        "Hindernissen",
                        "Verbeteringen",
                        "Voortgang",
                        "Soorten klantvragen",
                        "Systeemcondities");
    }

    @Test
    void a_manager_has_no_other_places_than_everybody() {
        assertThat(menu(portal.sits(company.hire("Mila", Role.MANAGER)).goesTo("")))
                .isEqualTo(menu(portal.sits(company.hire("Anna")).goesTo("")));
    }

    @Test
    void a_coach_keeps_tags_and_brings_in_files() {
        assertThat(menu(portal.sits(company.hire("Carla", Role.COACH)).goesTo("")))
                .hasSize(9)
                .endsWith("Systeemcondities", "Labels", "Importeren");
    }

    @Test
    void an_administrator_keeps_accounts_settings_and_back_ups() {
        assertThat(menu(portal.sits(company.hire("Bea", Role.ADMINISTRATOR)).goesTo("")))
                .hasSize(10)
                .endsWith("Systeemcondities", "Accounts", "Instellingen", "Back-ups");
    }

    @Test
    void who_has_both_roles_has_both() {
        assertThat(menu(portal.sits(company.hire("Sem", Role.COACH, Role.ADMINISTRATOR))
                        .goesTo("")))
                .hasSize(12)
                .contains("Labels", "Importeren", "Accounts", "Instellingen", "Back-ups");
    }

    @ParameterizedTest
    @CsvSource({
        "tags, ADMINISTRATOR",
        "import, ADMINISTRATOR",
        "accounts, COACH",
        "settings/obstacles, COACH",
        "settings/backups, COACH",
        "tags, MANAGER",
        "accounts, MANAGER"
    })
    void what_is_not_in_ones_menu_is_not_there_by_its_address_either(String path, Role role) {
        assertThat(portal.sits(company.hire("Dirk", role))
                        .goesTo(path)
                        .sees("Deze pagina is er niet")
                        .title())
                .isEqualTo("Niet gevonden · Ruimbaan");
    }

    @Test
    void from_everywhere_one_begins_a_story_an_obstacle_or_an_improvement() {
        Colleague annaHere = portal.sits(company.hire("Anna")).goesTo("demand-types");
        annaHere.clicks("new");
        annaHere.window().find(Popover.class).all().forEach(Popover::open);

        assertThat(annaHere.addressOf("new-story")).isEqualTo("stories/new");
        assertThat(annaHere.addressOf("new-obstacle")).isEqualTo("obstacles/new");
        assertThat(annaHere.addressOf("new-improvement")).isEqualTo("improvements/new");
    }

    @ParameterizedTest
    @CsvSource({"stories, stories", "stories/new, stories/new", "obstacles/list, obstacles", "demand-types, ''"})
    void on_a_phone_the_bar_shows_where_one_is(String path, String marked) {
        Colleague annaHere = portal.sits(company.hire("Anna")).goesTo(path);

        assertThat(annaHere
                        .window()
                        .find(Anchor.class)
                        .withClassName("rb-phonebar-place")
                        .withAttribute("aria-current", "page")
                        .all()
                        .stream()
                        .map(Anchor::getHref)
                        .toList())
                .isEqualTo(marked.isEmpty() ? List.of() : List.of(marked));
    }

    @Test
    void who_is_no_colleague_is_sent_to_sign_in() {
        company.hire("Anna");

        assertThat(portal.stranger().goesTo("stories").address()).isEqualTo("login");
    }

    private static List<String> menu(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}
