package nl.ruimbaan.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasLabel;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.measure.Twice;
import nl.ruimbaan.sheet.WrittenAmount;
import nl.ruimbaan.support.Colleague;
import org.junit.jupiter.api.Test;

class PointsScreensTest extends MeasuringAtScreens {

    @Test
    void anna_adds_one_value_of_her_teams_measure_and_sees_it() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);

        portal.sits(anna)
                .goesTo(MeasureLinks.measure(id))
                .clicks("add-first")
                .fills("period", "week 2 2026")
                .fills("count", "12")
                .clicks("add-one")
                .isTold("1 waarde toegevoegd")
                .goesTo(MeasureLinks.measure(id))
                .sees("Eén waarde");
        Colleague bramHere = portal.sits(bram).goesTo(MeasureLinks.measure(id));
        assertThat(bramHere.canClick("add-points")).isFalse();
        assertThat(portal.sits(bram).goesTo(MeasureLinks.points(id)).canClick("take"))
                .isFalse();
    }

    @Test
    void one_value_that_is_wrong_says_so_at_its_field_and_keeps_what_was_typed() {
        MeasureId id = made(MeasureKind.P, Rhythm.WEEK);
        Colleague annaHere = portal.sits(anna)
                .goesTo(MeasureLinks.points(id))
                .fills("period", "week 2 2026")
                .fills("count", "11")
                .fills("outOf", "10")
                .clicks("add-one");

        assertThat(annaHere.askedFor("count")).contains("niet meer zijn dan het totaal");
        assertThat(annaHere.<String>holds("count")).isEqualTo("11");
        annaHere.fills("count", "8").clicks("add-one").isTold("1 waarde toegevoegd");
    }

    @Test
    void a_pasted_text_with_one_wrong_row_is_mended_in_the_form_and_then_comes_in_whole() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        Colleague annaHere = portal.sits(anna)
                .goesTo(MeasureLinks.points(id))
                .fills("text", weeks(24) + "\nweek 40;#N/A")
                .clicks("take")
                .sees("24 waarden gelezen, 1 rij klopt nog niet.");
        assertThat(annaHere.askedFor("row-25")).contains("van welk jaar?");
        assertThat(company.as(anna, () -> pages.points(id))).isEmpty();

        annaHere.types("row-25", "week 40 2026;7").clicks("take");

        assertThat(company.as(anna, () -> pages.points(id))).hasSize(25);
        annaHere.goesTo(MeasureLinks.points(id));
        assertThat(annaHere.<String>holds("text"))
                .as("it is in, and kept no longer")
                .isEmpty();
    }

    @Test
    void what_only_anna_knows_is_asked_once_for_all_rows() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.CASE);
        Colleague annaHere = portal.sits(anna)
                .goesTo(MeasureLinks.points(id))
                .fills("text", "3/4/2026;1.000\n5/4/2026;7")
                .clicks("look")
                .sees("0 waarden gelezen, 2 wachten op een antwoord.");

        annaHere.sets("ask-order", WrittenDate.Order.DAY_FIRST);
        annaHere.sets("ask-sign", WrittenAmount.Sign.COMMA).sees("3 april 2026: 1.000");
        annaHere.clicks("take");

        assertThat(company.as(anna, () -> pages.points(id))).hasSize(2);
        annaHere.goesTo(MeasureLinks.points(id)).fills("text", "3 april 2026;8").clicks("take");
        assertThat(((HasLabel) annaHere.component("ask-twice")).getLabel())
                .isEqualTo("3 april 2026 heeft al een waarde. Wat doen we?");
        annaHere.sets("ask-twice", Twice.KEEP_BOTH).clicks("take");
        assertThat(company.as(anna, () -> pages.points(id))).hasSize(3);
    }

    @Test
    void what_was_pasted_is_there_when_anna_comes_back() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK);
        portal.sits(anna).goesTo(MeasureLinks.points(id)).types("text", "week 2 2026;3");

        assertThat(portal.sits(anna).goesTo(MeasureLinks.points(id)).<String>holds("text"))
                .isEqualTo("week 2 2026;3");
    }
}
