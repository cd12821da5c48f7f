package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WallViewsTest {

    private static final WallFilter LETTERS = WallFilter.of(Map.of("q", "brief & post", "channel", "LETTER"));

    @Autowired
    WallViews views;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;

    @BeforeEach
    void people() {
        TeamId letting = company.team("Verhuur");
        anna = company.hire("Anna", letting);
        bram = company.hire("Bram", letting);
        carla = company.hire("Carla");
    }

    @Test
    void a_wall_comes_back_under_its_name() {
        assertThat(company.as(
                        anna, () -> views.save(" Brieven ", LETTERS, false).refusals()))
                .isEmpty();

        assertThat(company.as(anna, views::all)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Brieven");
            assertThat(it.filter()).isEqualTo(LETTERS);
            assertThat(it.owner()).isNull();
        });
        assertThat(company.as(bram, views::all)).isEmpty();
    }

    @Test
    void what_is_shared_is_for_the_team_and_only_its_owner_removes_it() {
        company.as(anna, () -> views.save("Brieven", LETTERS, true).refusals());

        WallViews.View shared = company.as(bram, views::all).getFirst();
        assertThat(shared.owner()).isEqualTo("Anna");
        assertThat(company.as(carla, views::all)).isEmpty();

        company.does(bram, () -> views.remove(shared.id()));
        assertThat(company.as(anna, views::all)).hasSize(1);
        company.does(anna, () -> views.remove(shared.id()));
        assertThat(company.as(bram, views::all)).isEmpty();
    }

    @Test
    void a_name_is_needed_and_stands_once() {
        company.as(anna, () -> views.save("Brieven", LETTERS, false).refusals());

        assertThat(company.as(anna, () -> views.save(" ", LETTERS, false).refusals()))
                .contains(Refusal.of("name", "wall.views.refused.noName"));
        assertThat(company.as(anna, () -> views.save("brieven", LETTERS, false).refusals()))
                .contains(Refusal.of("name", "wall.views.refused.nameTaken"));
        assertThat(company.as(
                        anna, () -> views.save("x".repeat(61), LETTERS, false).refusals()))
                .contains(Refusal.of("name", "refused.tooLong", 60, 61));
    }

    @Test
    void without_a_team_there_is_nobody_to_share_with() {
        assertThat(company.as(carla, () -> views.save("Brieven", LETTERS, true).refusals()))
                .contains(Refusal.of("name", "wall.views.refused.noTeam"));
    }

    @Test
    void thirty_are_enough() {
        for (int i = 0; i < WallViews.MOST; i++) {
            String name = "Weergave " + i;
            assertThat(company.as(anna, () -> views.save(name, LETTERS, false).refusals()))
                    .isEmpty();
        }
        assertThat(company.as(anna, () -> views.save("Nog een", LETTERS, false).refusals()))
                .contains(Refusal.of("name", "wall.views.refused.enough", 30));
    }
}
