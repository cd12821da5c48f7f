package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Where one can go from everywhere, and what is not offered is not open either. */
@ScreenTest
class MenuScreenTest {

    @Autowired
    PeopleService people;

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
                        "Meegekeken",
                        "Verbeteringen",
                        "Geleerd",
                        "Klantvragen turven",
                        "Voortgang",
                        "Meetreeksen",
                        "Soorten klantvragen",
                        "Systeemcondities");
    }

    @Test
    void a_manager_holds_the_weekly_meeting_besides() {
        List<String> managers =
                menu(portal.sits(company.hire("Mila", Role.MANAGER)).goesTo(""));

        assertThat(managers).containsSubsequence("Hindernissen", "Weekoverleg", "Meegekeken", "Verbeteringen");
        assertThat(managers)
                .filteredOn(it -> !it.equals("Weekoverleg"))
                .isEqualTo(menu(portal.sits(company.hire("Anna")).goesTo("")));
    }

    @Test
    void a_coach_keeps_tags_and_brings_in_files() {
        assertThat(menu(portal.sits(company.hire("Carla", Role.COACH)).goesTo("")))
                .hasSize(14)
                .endsWith("Systeemcondities", "Labels", "Importeren");
    }

    @Test
    void an_administrator_keeps_accounts_settings_back_ups_and_screens() {
        assertThat(menu(portal.sits(company.hire("Bea", Role.ADMINISTRATOR)).goesTo("")))
                .hasSize(17)
                .endsWith(
                        "Systeemcondities", "Accounts", "Instellingen", "Signalen", "Mail", "Back-ups", "Gangschermen");
    }

    @Test
    void who_has_both_roles_has_both() {
        assertThat(menu(portal.sits(company.hire("Sem", Role.COACH, Role.ADMINISTRATOR))
                        .goesTo("")))
                .hasSize(20)
                .contains(
                        "Labels",
                        "Importeren",
                        "Accounts",
                        "Instellingen",
                        "Signalen",
                        "Mail",
                        "Back-ups",
                        "Gangschermen");
    }

    @ParameterizedTest
    @CsvSource({
        "tags, ADMINISTRATOR",
        "import, ADMINISTRATOR",
        "accounts, COACH",
        "settings/obstacles, COACH",
        "settings/signals, COACH",
        "settings/mail, COACH",
        "settings/backups, COACH",
        "settings/kiosk, COACH",
        "tags, MANAGER",
        "accounts, MANAGER"
    })
    void what_is_not_in_ones_menu_is_not_for_ones_role_by_its_address_either(String path, Role role) {
        assertThat(portal.sits(company.hire("Dirk", role))
                        .goesTo(path)
                        .sees("Niet voor jouw rol")
                        .title())
                .isEqualTo("Niet voor jouw rol · Ruimbaan");
    }

    @Test
    void from_everywhere_one_begins_a_story_an_obstacle_an_improvement_or_a_tally() {
        assertThat(places(portal.sits(company.hire("Anna")).goesTo("demand-types"), "rb-new", "path"))
                .containsExactly("stories/new", "obstacles/new", "improvements/new", "demands");
    }

    @Test
    void on_a_phone_five_places_stand_at_the_bottom() {
        assertThat(places(portal.sits(company.hire("Anna")).goesTo("stories"), "rb-phonebar", "title"))
                .containsExactly("Start", "Verhalen", "Vertel", "Hindernissen", "Verbeteringen");
    }

    @Test
    void each_reads_the_menu_in_ones_own_language() {
        PersonId anna = company.hire("Anna");
        assertThat(menu(portal.sits(anna).goesTo(""))).contains("Verhalen");

        company.does(anna, () -> people.speak(Language.EN));

        assertThat(menu(portal.sits(anna).goesTo(""))).contains("Stories").doesNotContain("Verhalen");
        assertThat(menu(portal.sits(company.hire("Bram")).goesTo(""))).contains("Verhalen");
    }

    @Test
    void who_is_no_colleague_is_sent_to_sign_in() {
        company.hire("Anna");

        assertThat(portal.stranger().goesTo("stories").address()).isEqualTo("login");
    }

    private static List<String> menu(Colleague colleague) {
        return places(colleague, "rb-drawer", "title");
    }

    /** What stands in one of the frame's elements. */
    private static List<String> places(Colleague colleague, String tag, String what) {
        colleague.window().activate();
        ObjectNode contents = (ObjectNode)
                elements(colleague.window().find(MainLayout.class).single().getElement())
                        .filter(it -> !it.isTextNode() && it.getTag().equals(tag))
                        .findFirst()
                        .orElseThrow()
                        .getPropertyRaw("contents");
        return contents.withArray("places")
                .valueStream()
                .map(it -> it.path(what).asString())
                .toList();
    }

    private static Stream<Element> elements(Element from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(MenuScreenTest::elements));
    }
}
