package nl.ruimbaan.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SavedViewsTest {

    private static final ViewAddress LETTERS =
            new ViewAddress("stories", Map.of("q", "brief & post", "channel", "LETTER"));

    @Autowired
    SavedViews views;

    @Autowired
    Company company;

    TeamId letting;
    PersonId anna;
    PersonId bram;
    PersonId carla;

    @BeforeEach
    void people() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        bram = company.hire("Bram", letting);
        carla = company.hire("Carla");
    }

    @Test
    void a_screen_comes_back_under_its_name() {
        assertThat(saved(anna, " Brieven ", LETTERS, false)).isEmpty();

        assertThat(company.as(anna, views::all)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Brieven");
            assertThat(it.address()).isEqualTo(LETTERS);
            assertThat(it.owner()).isNull();
            assertThat(it.sharedWith()).isNull();
            assertThat(it.gone()).isNull();
        });
        assertThat(company.as(bram, views::all)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "obstacles", "obstacles/list", "improvements", "improvements/board"})
    void wall_board_list_and_backlog_may_have_one(String path) {
        assertThat(saved(anna, "Mijn " + path, new ViewAddress(path, Map.of("mine", "1")), false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accounts", "stories/12", "https://elders.nl"})
    void any_other_address_is_refused(String path) {
        assertThat(saved(anna, "Elders", new ViewAddress(path, Map.of()), false))
                .containsExactly(Refusal.of("name", "views.refused.address"));
        assertThat(saved(anna, "Lang", new ViewAddress("stories", Map.of("q", "x".repeat(2_000))), false))
                .containsExactly(Refusal.of("name", "views.refused.address"));
    }

    @Test
    void what_is_shared_is_for_the_team_and_only_its_owner_renames_or_removes_it() {
        saved(anna, "Brieven", LETTERS, true);

        SavedView shared = company.as(bram, views::all).getFirst();
        assertThat(shared.owner()).isEqualTo("Anna");
        assertThat(shared.sharedWith()).startsWith("Verhuur");
        assertThat(company.as(carla, views::all)).isEmpty();

        company.does(bram, () -> views.remove(shared.id()));
        assertThat(company.as(
                        bram, () -> views.change(shared.id(), "Van mij", false).isDone()))
                .isFalse();
        assertThat(company.as(anna, views::all)).extracting(SavedView::name).containsExactly("Brieven");
        company.does(anna, () -> views.remove(shared.id()));
        assertThat(company.as(bram, views::all)).isEmpty();
    }

    @Test
    void it_gets_another_name() {
        saved(anna, "Brieven", LETTERS, false);
        saved(anna, "Post", LETTERS, false);
        long id = company.as(anna, views::all).getFirst().id();

        assertThat(renamed(id, "post")).containsExactly(Refusal.of("name", "views.refused.nameTaken"));
        assertThat(renamed(id, " ")).containsExactly(Refusal.of("name", "views.refused.noName"));
        assertThat(renamed(id, "BRIEVEN")).isEmpty();
        assertThat(company.as(anna, views::all)).extracting(SavedView::name).containsExactly("BRIEVEN", "Post");
    }

    @Test
    void a_name_is_needed_and_stands_once() {
        saved(anna, "Brieven", LETTERS, false);

        assertThat(saved(anna, " ", LETTERS, false)).contains(Refusal.of("name", "views.refused.noName"));
        assertThat(saved(anna, "brieven", LETTERS, false)).contains(Refusal.of("name", "views.refused.nameTaken"));
        assertThat(saved(anna, "x".repeat(61), LETTERS, false)).contains(Refusal.of("name", "refused.tooLong", 60, 61));
    }

    @Test
    void without_a_team_there_is_nobody_to_share_with() {
        assertThat(saved(carla, "Brieven", LETTERS, true)).contains(Refusal.of("name", "views.refused.noTeam"));
    }

    @Test
    void sixty_are_enough_and_cost_as_much_as_one() {
        saved(anna, "Weergave 0", LETTERS, false);
        long one = StatementCount.of(() -> company.as(anna, views::all));
        for (int i = 1; i < SavedViews.MOST; i++) {
            assertThat(saved(anna, "Weergave " + i, LETTERS, false)).isEmpty();
        }

        assertThat(saved(anna, "Nog een", LETTERS, false)).contains(Refusal.of("name", "views.refused.enough", 60));
        assertThat(StatementCount.of(() -> company.as(anna, views::all))).isEqualTo(one);
    }

    @Test
    void what_it_asks_for_and_what_is_gone_is_said() {
        saved(anna, "Mijn team", new ViewAddress("obstacles", Map.of("team", Long.toString(letting.value()))), false);
        saved(anna, "Team", new ViewAddress("obstacles", Map.of("team", "999999")), false);
        saved(anna, "Soort", new ViewAddress("stories", Map.of("type", "999999")), false);
        saved(anna, "Woord", new ViewAddress("stories", Map.of("tag", "999999")), false);

        assertThat(company.as(anna, views::all))
                .extracting(it -> it.name() + " " + it.gone())
                .containsExactly("Mijn team null", "Soort TYPE", "Team TEAM", "Woord OTHER");
    }

    private List<Refusal> saved(PersonId person, String name, ViewAddress address, boolean share) {
        return company.as(person, () -> views.save(name, address, share).refusals());
    }

    private List<Refusal> renamed(long id, String name) {
        return company.as(anna, () -> views.change(id, name, false).refusals());
    }
}
