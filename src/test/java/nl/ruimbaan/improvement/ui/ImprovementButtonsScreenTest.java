package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.improvement.ImprovementPlaces;
import nl.ruimbaan.improvement.ImprovementTable;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The buttons keep to the table, for whoever looks, wherever it stands. */
@ScreenTest
@Import(ImprovementPlaces.class)
class ImprovementButtonsScreenTest {

    @Autowired
    ImprovementPlaces places;

    @Autowired
    Portal portal;

    @ParameterizedTest
    @MethodSource("nl.ruimbaan.improvement.ImprovementTable#places")
    void each_reader_has_the_buttons_of_what_they_may_do(String from) {
        ImprovementPlaces.Place place = places.at(from);
        for (String who : ImprovementTable.people(from)) {
            AtTheBacklog here =
                    portal.sits(place.person(who), AtTheBacklog::new).goesTo(ImprovementLinks.page(place.id()));

            assertThat(ImprovementVerb.moves().stream().filter(verb -> here.canClick("verb-" + verb)))
                    .as(who)
                    .containsExactlyElementsOf(ImprovementTable.verbs(from, who));
        }
    }
}
