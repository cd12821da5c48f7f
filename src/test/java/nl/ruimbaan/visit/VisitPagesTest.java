package nl.ruimbaan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of notes, and what reading costs. */
@ServiceTest
class VisitPagesTest extends Looking {

    @Test
    void the_newest_visit_stands_first_page_after_page() {
        for (int i = 0; i < 65; i++) {
            noted(at(noord, MONDAY.minusDays(i), "Keer " + i));
        }

        Slice<VisitLine> first = list(VisitFilter.ALL, null);
        Slice<VisitLine> second = list(VisitFilter.ALL, first);
        Slice<VisitLine> third = list(VisitFilter.ALL, second);

        assertThat(first.items()).hasSize(30).extracting(VisitLine::title).startsWith("Keer 0", "Keer 1");
        assertThat(second.items()).hasSize(30).extracting(VisitLine::title).startsWith("Keer 30");
        assertThat(third.items()).hasSize(5).extracting(VisitLine::title).endsWith("Keer 64");
        assertThat(third.more()).isFalse();
        assertThat(company.as(anna, () -> pages.count(VisitFilter.ALL)).value()).isEqualTo(65);
    }

    @Test
    void of_one_day_the_last_one_written_stands_first_and_none_is_passed_over() {
        for (int i = 0; i < 31; i++) {
            noted("Keer " + i);
        }

        Slice<VisitLine> first = list(VisitFilter.ALL, null);

        assertThat(first.items()).extracting(VisitLine::title).startsWith("Keer 30", "Keer 29");
        assertThat(list(VisitFilter.ALL, first).items())
                .extracting(VisitLine::title)
                .containsExactly("Keer 0");
    }

    @Test
    void one_finds_them_by_team_and_by_words_however_they_are_written() {
        TeamId zuid = company.team("Zuid");
        noted(at(noord, MONDAY, "Een café-eigenaar belde"));
        noted(at(zuid, MONDAY, "Een huurder belde"));

        assertThat(titles(new VisitFilter("", noord))).containsExactly("Een café-eigenaar belde");
        assertThat(titles(new VisitFilter("CAFE belde", null))).containsExactly("Een café-eigenaar belde");
        assertThat(titles(new VisitFilter("huurder", noord))).isEmpty();
    }

    @Test
    void list_page_and_section_cost_the_same_however_many_notes_there_are() {
        ObstacleId obstacle = reported("Zonder nummer vind ik niemand");
        VisitId id = noted("Drie schermen", obstacle.ref());
        assertThat(costs(id, obstacle)).containsExactly(1L, 1L, 2L, 1L);
        for (int i = 0; i < 40; i++) {
            noted("Keer " + i, obstacle.ref(), reported("Hindernis " + i).ref());
        }

        assertThat(costs(id, obstacle)).containsExactly(1L, 1L, 2L, 1L);
    }

    private List<Long> costs(VisitId id, ObstacleId obstacle) {
        company.writes();
        return company.as(noor, () -> {
            pages.count(VisitFilter.ALL);
            return List.of(
                    StatementCount.of(() -> pages.list(VisitFilter.ALL, null)),
                    StatementCount.of(() -> pages.count(VisitFilter.ALL)),
                    StatementCount.of(() -> pages.page(id)),
                    StatementCount.of(() -> pages.about(obstacle.ref(), null)));
        });
    }

    private static VisitDraft at(TeamId team, LocalDate day, String saw) {
        return new VisitDraft(team, day, saw, "", "", "", List.of(), VisitReaders.EVERYONE, Language.NL, Map.of());
    }

    private Slice<VisitLine> list(VisitFilter filter, @Nullable Slice<VisitLine> before) {
        return company.as(
                anna,
                () -> pages.list(
                        filter,
                        before == null
                                ? null
                                : VisitLine.Key.after(before.items().getLast())));
    }

    private List<String> titles(VisitFilter filter) {
        return list(filter, null).items().stream().map(VisitLine::title).toList();
    }
}
