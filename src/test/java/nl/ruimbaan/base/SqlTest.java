package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void names_come_from_the_enum() {
        assertThat(Sql.name(ItemKind.STORY)).isEqualTo("'STORY'");
        assertThat(Sql.names(List.of(ItemKind.STORY, ItemKind.OBSTACLE))).isEqualTo("('STORY', 'OBSTACLE')");
    }

    @Test
    void counting_stops_one_past_a_thousand() {
        assertThat(Sql.upToCeiling("select 1 from story"))
                .isEqualTo(
                        "select count(*) as many from" + " (select 1 from story fetch first 1001 rows only) counted");
        assertThat(Sql.upToCeiling("7 as id", "select 1 from story"))
                .isEqualTo("select 7 as id, count(*) as many from"
                        + " (select 1 from story fetch first 1001 rows only) counted");
    }

    @Test
    void what_is_looked_for_is_looked_for_letter_by_letter() {
        assertThat(Sql.like("s.folded", "word")).isEqualTo("s.folded like :word escape '!'");
        assertThat(Sql.anywhere("100% a_b!")).isEqualTo("%100!% a!_b!!%");
    }
}
