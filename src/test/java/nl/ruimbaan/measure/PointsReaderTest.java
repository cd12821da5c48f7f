package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.sheet.WrittenAmount.Sign;
import org.junit.jupiter.api.Test;

/** What people paste, and what becomes of it: understood where certain, asked where not, never guessed. */
class PointsReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final PointsOf DAYS = new PointsOf(MeasureKind.XMR, Rhythm.CASE, "dagen");
    private static final PointsOf WEEKS = new PointsOf(MeasureKind.C, Rhythm.WEEK, "keer");
    private static final PointsOf MONTHS = new PointsOf(MeasureKind.XMR, Rhythm.MONTH, "%");
    private static final PointsOf SHARES = new PointsOf(MeasureKind.P, Rhythm.WEEK, "deel");

    @Test
    void a_pasted_column_of_weeks_with_headings_is_read() {
        PointsReading reading = read(WEEKS, "Week\tAantal\nweek 14 2026\t12\n2026-W15\t1.250\n13-4-2026\t7\n");

        assertThat(reading.headLine()).isEqualTo(1);
        assertThat(reading.isReady()).isTrue();
        assertThat(reading.right())
                .extracting(
                        ReadPoint::line,
                        ReadPoint::period,
                        it -> it.value().count().intValue())
                .containsExactly(
                        tuple(2L, LocalDate.of(2026, 3, 30), 12),
                        tuple(3L, LocalDate.of(2026, 4, 6), 1250),
                        tuple(4L, LocalDate.of(2026, 4, 13), 7));
    }

    @Test
    void dates_in_five_notations_are_read_where_they_are_certain() {
        PointsReading reading = read(DAYS, "2026-03-05;1\n5 maart 2026;2\n13/3/2026 14:05;3\n46329;4\n5-mrt-2026;5\n");

        assertThat(reading.right())
                .extracting(ReadPoint::period)
                .containsExactly(
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 13),
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 3, 5));
    }

    @Test
    void months_are_read_as_spreadsheets_write_them() {
        PointsReading reading = read(MONTHS, "jan-26  12,5%\n2026-02  13%\n03-2026: 12\napril 2026  8,25\n");

        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.right())
                .extracting(ReadPoint::period, it -> it.value().count())
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 1), new BigDecimal("12.5")),
                        tuple(LocalDate.of(2026, 2, 1), new BigDecimal("13")),
                        tuple(LocalDate.of(2026, 3, 1), new BigDecimal("12")),
                        tuple(LocalDate.of(2026, 4, 1), new BigDecimal("8.25")));
    }

    @Test
    void an_order_of_day_and_month_that_nothing_proves_is_asked() {
        PointsReading reading = read(DAYS, "3/4/2026;1\n5/4/2026;2\n");

        assertThat(reading.order()).isNotNull();
        assertThat(reading.waiting()).isEqualTo(2);
        assertThat(reading.isReady()).isFalse();
        PointsReading answered =
                PointsReader.read(PointsDraft.of("3/4/2026;1\n5/4/2026;2\n").with(Order.MONTH_FIRST), DAYS, TODAY);
        assertThat(answered.right())
                .extracting(ReadPoint::period)
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 5, 4));
        assertThat(read(DAYS, "3/4/2026;1\n25/4/2026;2\n").order())
                .as("the second proves it")
                .isNull();
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_is_asked_unless_the_column_proves_it() {
        String text = "13-3-2026;1.000\n14-3-2026;7\n";

        assertThat(read(DAYS, text).sign()).isNotNull();
        assertThat(PointsReader.read(PointsDraft.of(text).with(Sign.COMMA), DAYS, TODAY)
                        .right())
                .extracting(it -> it.value().count().intValueExact())
                .containsExactly(1000, 7);
        assertThat(PointsReader.read(PointsDraft.of(text).with(Sign.POINT), DAYS, TODAY)
                        .right())
                .extracting(it -> it.value().count().intValueExact())
                .containsExactly(1, 7);
        assertThat(read(DAYS, text + "15-3-2026;12,5\n").right())
                .extracting(it -> it.value().count())
                .contains(new BigDecimal("1000"), new BigDecimal("12.5"));
    }

    @Test
    void each_wrong_row_is_named_with_its_line_and_its_reason() {
        PointsReading reading = read(
                DAYS,
                "3 maart 2026;12 dagen\n\n30-2-2026;1\n5 maart 2026;#N/A\n6 maart 2026;\n7 maart;3\n8 maart 2099;4\n9 maart 2026;40%\n10 maart 2026;=B2/C2\nhallo\nmrt 2026;8\n");

        assertThat(reading.right()).hasSize(1);
        assertThat(reading.wrong())
                .extracting(WrongPoint::line, it -> it.why().key())
                .containsExactly(
                        tuple(3L, "written.date.noSuchDay"),
                        tuple(4L, "measure.refused.errorWord"),
                        tuple(5L, "measure.refused.noValue"),
                        tuple(6L, "measure.refused.noYear"),
                        tuple(7L, "measure.refused.ahead"),
                        tuple(8L, "measure.refused.percent"),
                        tuple(9L, "measure.refused.notCalculated"),
                        tuple(10L, "measure.refused.cells2"),
                        tuple(11L, "measure.refused.month.CASE"));
        assertThat(reading.wrong().getFirst().text()).isEqualTo("30-2-2026;1");
    }

    @Test
    void a_share_needs_a_count_and_a_number_that_it_is_out_of() {
        PointsReading reading = read(
                SHARES,
                "wk 1 2026;8;10\nwk 2 2026;11;10\nwk 3 2026;0;0\nwk 4 2026;1,5;10\nwk 5 2026;-1;10\nwk 6 2026;80%;100\nwk 7 2026;8\nwk 99 2026;1;2\nwk 8;1;2\nmrt-26;1;2\n");

        assertThat(reading.right())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.value()).isEqualTo(new PointValue(new BigDecimal("8"), new BigDecimal("10"))));
        assertThat(reading.wrong())
                .extracting(it -> it.why().key())
                .containsExactly(
                        "measure.refused.moreThanAll",
                        "measure.refused.outOfZero",
                        "measure.refused.notWhole",
                        "measure.refused.negative",
                        "measure.refused.percentOutOf",
                        "measure.refused.noValue",
                        "written.date.unread",
                        "measure.refused.weekYear",
                        "measure.refused.month.WEEK");
    }

    @Test
    void of_a_table_with_more_columns_one_chooses_those_that_count() {
        String text = "Team;Week;Naam;Aantal\nNoord;week 2 2026;Jan;7\nNoord;week 3 2026;Piet;9\n";

        PointsReading reading = read(WEEKS, text);

        assertThat(reading.table())
                .isEqualTo(new ColumnChoice(List.of("Team", "Week", "Naam", "Aantal"), new Columns(1, 3, 0), false));
        assertThat(reading.isReady()).isFalse();
        assertThat(PointsReader.read(PointsDraft.of(text).with(new Columns(1, 3, 0)), WEEKS, TODAY)
                        .isReady())
                .isTrue();
    }

    @Test
    void commas_cut_where_they_cut_and_are_decimals_where_they_are() {
        assertThat(read(DAYS, "day,days\n2026-03-05,12.5\n2026-03-06,7\n").right())
                .hasSize(2);
        assertThat(read(DAYS, "5-3-2026 12,5\n16-3-2026 7,25\n").right())
                .extracting(it -> it.value().count())
                .containsExactly(new BigDecimal("12.5"), new BigDecimal("7.25"));
    }

    @Test
    void where_nothing_shows_where_the_value_begins_one_is_asked_to_part_them() {
        assertThat(read(MONTHS, "2026-03 1 234\n").wrong())
                .singleElement()
                .satisfies(it -> assertThat(it.why().key()).isEqualTo("measure.refused.cells2"));
    }

    private static PointsReading read(PointsOf of, String text) {
        return PointsReader.read(PointsDraft.of(text), of, TODAY);
    }
}
