package nl.ruimbaan.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import org.junit.jupiter.api.Test;

class MeasureScreensTest extends MeasuringAtScreens {

    @Test
    void an_empty_list_teaches_and_only_a_coach_can_begin() {
        Colleague bramHere = portal.sits(bram).goesTo(MeasureLinks.list()).sees("Hier komt te staan wat we meten");
        assertThat(bramHere.canClick("make-first")).isFalse();
        assertThat(portal.sits(bram).goesTo(MeasureLinks.NEW).canClick("save")).isFalse();

        Colleague carlaHere = portal.sits(carla)
                .goesTo(MeasureLinks.list())
                .clicks("make-first")
                .clicks("save");
        for (String field : new String[] {"name", "purpose", "definition", "unit", "kind", "rhythm"}) {
            assertThat(carlaHere.isAskedAgain(field)).as(field).isTrue();
        }
    }

    @Test
    void carla_makes_a_measure_and_everyone_reads_why_and_how() {
        portal.sits(carla)
                .goesTo(MeasureLinks.NEW)
                .fills("name", "Van vraag tot geholpen")
                .fills("purpose", "De klant wil weten waar hij aan toe is")
                .fills("definition", "Kalenderdagen, geteld bij elke klant")
                .fills("unit", "dagen")
                .fills("kind", MeasureKind.XMR)
                .fills("rhythm", Rhythm.CASE)
                .clicks("save")
                .sees("Er zijn nog geen waarden");

        portal.sits(bram)
                .goesTo(MeasureLinks.list())
                .sees("1 meetreeks")
                .sees("Van vraag tot geholpen")
                .sees("De klant wil weten waar hij aan toe is")
                .sees("nog geen waarden");
        assertThat(portal.sits(bram).goesTo("measures?text=geholpen").shows("Van vraag tot geholpen"))
                .isTrue();
        portal.sits(bram).goesTo("measures?text=niets").sees("Geen meetreeks gevonden");
    }

    @Test
    void beside_each_measure_stands_how_it_went_lately() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        add(id, weeks(3));

        Colleague here = portal.sits(bram).goesTo(MeasureLinks.list());

        assertThat(here.window()
                        .find(MeasureSparkline.class)
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("<svg", "de laatste 3 waarden, van 10 tot 12");
    }

    @Test
    void what_carla_was_writing_is_there_when_she_comes_back() {
        portal.sits(carla).goesTo(MeasureLinks.NEW).types("definition", "Kalenderdagen");

        assertThat(portal.sits(carla).goesTo(MeasureLinks.NEW).<String>holds("definition"))
                .isEqualTo("Kalenderdagen");
    }

    @Test
    void two_coaches_who_write_at_once_choose_and_lose_nothing() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        Colleague carlaHere = portal.sits(carla).goesTo(MeasureLinks.edit(id));
        portal.sits(company.hire("Coen", Role.COACH))
                .goesTo(MeasureLinks.edit(id))
                .fills("purpose", "Zoals Coen het ziet")
                .clicks("save");

        carlaHere.fills("purpose", "Zoals Carla het ziet").clicks("save");
        carlaHere.sees("Zoals Coen het ziet").clicks("keep-mine");

        carlaHere.goesTo(MeasureLinks.measure(id)).sees("Zoals Carla het ziet");
    }

    @Test
    void a_value_is_corrected_ghosted_and_removed_with_a_trace() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        add(id, weeks(7));
        long point = point(id, 3).id().value();
        Colleague annaHere = opensPoints(portal.sits(anna).goesTo(MeasureLinks.measure(id)))
                .clicks("correct-" + point)
                .fills("count", "99")
                .clicks("ask-save")
                .sees("Anna verbeterde week 5 van 2026: was 13, is 99");
        opensPoints(annaHere).clicks("ghost-" + point).clicks("ask-save");
        assertThat(annaHere.isAskedAgain("why")).isTrue();
        annaHere.fills("why", "Dubbel geteld")
                .clicks("ask-save")
                .sees("Anna laat week 5 van 2026 (99) niet meetellen voor de grenzen");
        opensPoints(annaHere)
                .clicks("remove-" + point)
                .fills("why", "Bestond niet")
                .clicks("ask-save");

        assertThat(company.as(anna, () -> pages.points(id))).hasSize(6);
        assertThat(annaHere.canClick("step-" + point)).isFalse();
    }

    @Test
    void a_step_is_proposed_and_carla_answers_the_four_questions() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        add(
                id,
                IntStream.of(10, 12, 11, 9, 10, 11, 12, 10, 3, 2, 3, 4, 2, 3, 2, 3)
                        .boxed()
                        .map(String::valueOf)
                        .toList());
        assertThat(portal.sits(bram).goesTo(MeasureLinks.measure(id)).canClick("make-step"))
                .isFalse();
        Colleague carlaHere = portal.sits(carla)
                .goesTo(MeasureLinks.measure(id))
                .sees("Begint hier een nieuwe periode?")
                .clicks("make-step")
                .clicks("ask-save");
        assertThat(carlaHere.isAskedAgain("cause")).isTrue();
        carlaHere
                .fills("shows", true)
                .fills("cause", "De balie helpt nu zelf")
                .fills("wanted", true)
                .fills("lasts", true)
                .clicks("ask-save")
                .sees("De balie helpt nu zelf")
                .sees("Dit is van de laatste van 2 perioden.");
        carlaHere.looksAtCharts();
        assertThat(carlaHere.wasSent()).contains("De balie helpt nu zelf");
        carlaHere.window().find(Unfolding.class).withId("made-measure").single().setOpened(true);
        carlaHere.sees("Periode 1, van 8 waarden: gemiddeld 10,6, met grenzen 0,8 en 20,4.");
    }

    @Test
    void carla_puts_a_flag_and_an_open_page_shows_it() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        add(id, weeks(7));
        Colleague bramHere = portal.sits(bram).goesTo(MeasureLinks.measure(id));

        portal.sits(carla)
                .goesTo(MeasureLinks.measure(id))
                .clicks("put-flag")
                .fills("words", "Nieuwe balie")
                .clicks("ask-save");

        bramHere.sees("Nieuwe balie");
        assertThat(bramHere.title()).contains("Terugkomen");
    }
}
