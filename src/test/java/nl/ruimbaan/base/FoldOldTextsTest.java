package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.WallViews;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** What was written before texts were folded. */
@ServiceTest
class FoldOldTextsTest {

    @Autowired
    FoldOldTexts step;

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    DemandTypeService demandTypes;

    @Autowired
    WallViews views;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    PersonId carla;

    @BeforeEach
    void hired() {
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void stories_and_obstacles_get_the_text_in_which_words_are_looked_for() {
        long story =
                company.as(carla, () -> number(stories.tell(StoryDraft.of("Één DREMPEL bij D’Arcy", Language.NL))));
        long obstacle = company.as(
                carla, () -> number(obstacles.report(ObstacleDraft.of("Geen\u00a0Coördinatie", Language.NL), null)));
        jdbc.sql("update story set folded = ''").update();
        jdbc.sql("update obstacle set folded = ''").update();

        migrate();

        assertThat(folded("story", story)).isEqualTo("een drempel bij d'arcy een drempel bij d'arcy");
        assertThat(folded("obstacle", obstacle)).isEqualTo("geen coordinatie geen coordinatie");
    }

    @Test
    void tags_that_differ_in_folding_alone_become_the_first_of_them() {
        long one = tagged("Éen", "een oud");
        long other = tagged("Tweé", "een ouder");
        long both = tagged("Drie", "een oud", "een ouder");
        long first = tag("een oud");
        long second = tag("een ouder");
        company.as(
                carla,
                () -> views.save("Oud", WallFilter.of(Map.of("tag", Long.toString(second))), false)
                        .refusals());
        // As they could stand beside each other until now.
        jdbc.sql("update tag set name = ?, name_key = ? where id = ?")
                .params("Één", "één", first)
                .update();
        jdbc.sql("update tag set name = ?, name_key = ? where id = ?")
                .params("Een", "een", second)
                .update();

        migrate();

        assertThat(tagsOf(one)).containsExactly(first);
        assertThat(tagsOf(other)).containsExactly(first);
        assertThat(tagsOf(both)).containsExactly(first);
        assertThat(rows("select name || ' ' || name_key from tag")).containsExactly("Één een");
        assertThat(rows("select address from wall_view")).containsExactly("tag=" + first);
    }

    @Test
    void a_demand_type_that_comes_to_be_called_like_an_older_one_gets_a_number() {
        long first =
                company.as(carla, () -> demandTypes.named("Verhuizing een", "")).value();
        long second = company.as(carla, () -> demandTypes.named("Verhuizing twee", ""))
                .value();
        assertThat(company.as(carla, demandTypes::all)).hasSize(2);
        jdbc.sql("update demand_type set name = ?, name_key = ? where id = ?")
                .params("Één sleutel", "één sleutel", first)
                .update();
        jdbc.sql("update demand_type set name = ?, name_key = ? where id = ?")
                .params("Een sleutel", "een sleutel", second)
                .update();

        migrate();

        assertThat(rows("select name || ': ' || name_key from demand_type order by id"))
                .containsExactly("Één sleutel: een sleutel", "Een sleutel (2): een sleutel (2)");
    }

    private void migrate() {
        step.migrate(new Context() {
            @Override
            public @Nullable Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return DataSourceUtils.getConnection(database);
            }
        });
    }

    private long tagged(String words, String... tags) {
        return company.as(
                carla,
                () -> number(stories.tell(StoryDraft.of(words, Language.NL).tagged(List.of(tags)))));
    }

    private long tag(String name) {
        return jdbc.sql("select id from tag where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private List<Long> tagsOf(long story) {
        return jdbc.sql("select tag_id from story_tag where story_id = ?")
                .param(story)
                .query((row, i) -> row.getLong("tag_id"))
                .list();
    }

    private String folded(String table, long id) {
        return jdbc.sql("select folded from " + table + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query((row, i) -> row.getString(1)).list();
    }

    private static long number(Outcome<?> outcome) {
        return ((Outcome.Saved<?>) outcome).item().number();
    }
}
