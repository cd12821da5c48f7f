package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The door keeps to the table: who may not is refused, and it offers what it lets do. */
@ServiceTest
@Import(ImprovementPlaces.class)
class ImprovementDoorTest {

    @Autowired
    ImprovementPlaces places;

    static Stream<ImprovementTable.Try> allowed() {
        return ImprovementTable.everything().filter(it -> !it.isRefused());
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void what_the_table_allows_is_done(ImprovementTable.Try it) {
        ImprovementPlaces.Place place = places.at(it.from());

        assertThat(places.tries(place, it.who(), it.verb())).isInstanceOf(Outcome.Saved.class);
        assertThat(places.page(place, it.who()).phase()).hasToString(it.leadsTo());
    }

    @Test
    void all_else_is_refused_with_who_may_or_from_where() {
        Map<String, ImprovementPlaces.Place> all =
                ImprovementTable.places().stream().collect(Collectors.toMap(Function.identity(), places::at));

        assertThat(ImprovementTable.everything().filter(ImprovementTable.Try::isRefused))
                .hasSize(515)
                .allSatisfy(it -> assertThat(
                                places.tries(Objects.requireNonNull(all.get(it.from())), it.who(), it.verb()))
                        .isIn(
                                Outcome.refused(Refusal.because("improvement.refused.phase." + it.verb())),
                                Outcome.refused(Refusal.because("improvement.refused.who." + it.verb()))));
    }

    @ParameterizedTest
    @MethodSource("nl.ruimbaan.improvement.ImprovementTable#places")
    void the_page_offers_what_the_table_allows_and_nothing_else(String from) {
        ImprovementPlaces.Place place = places.at(from);

        assertThat(ImprovementTable.people(from))
                .allSatisfy(who -> assertThat(places.page(place, who).moves())
                        .as(who)
                        .containsExactlyElementsOf(ImprovementTable.verbs(from, who)));
    }
}
