package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The files in {@code shapes}, each with its right reading. */
class ShapesTest {

    private static final LocalDate NOV_3 = LocalDate.of(2026, 11, 3);

    @Test
    void the_reports_of_a_municipality_keep_their_days_and_ask_once_what_their_channels_are() {
        SmallFile file = SmallFile.named("mor.csv");

        assertThat(file.mapping().columns())
                .containsEntry(StoryField.WORDS, 5)
                .containsEntry(StoryField.TOLD_ON, 1)
                .containsEntry(StoryField.CHANNEL, 11);
        assertThat(file.survey().questions())
                .extracting(Question::field)
                .containsExactly(StoryField.TOLD_ON, StoryField.CHANNEL);
        assertThat(names(file)).containsExactly(new Question.Name("App", 1), new Question.Name("Webformulier", 1));

        List<ParsedRow.Right> read = file.answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST)
                        .with(StoryField.CHANNEL, "App", "PORTAL")
                        .with(StoryField.CHANNEL, "Webformulier", "PORTAL"))
                .right();

        assertThat(read)
                .extracting(
                        it -> it.story().words(),
                        ParsedRow.Right::toldOn,
                        it -> it.story().facts().channel())
                .containsExactly(
                        Tuple.tuple(
                                "Tak hangt over stoep, rolstoel kan er niet langs.\n\nZie foto", NOV_3, Channel.PORTAL),
                        Tuple.tuple("Tegel ligt los", LocalDate.of(2026, 11, 4), Channel.PORTAL));
    }

    @Test
    void the_line_by_which_excel_names_the_separator_is_no_heading() {
        SmallFile file = SmallFile.named("sepline.csv");

        assertThat(file.mapping().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(file.headings()).containsExactly("klacht", "datum", "kanaal");
        assertThat(file.answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                        .right())
                .extracting(
                        ParsedRow.Right::line,
                        it -> it.story().words(),
                        it -> it.story().facts().channel())
                .containsExactly(
                        Tuple.tuple(3L, "De lantaarn is stuk", Channel.PHONE),
                        Tuple.tuple(4L, "Het duurt te lang", Channel.EMAIL));
    }

    @Test
    void a_separator_too_many_at_the_end_of_each_row_is_nothing() {
        SmallFile file = SmallFile.named("trail2.csv");

        assertThat(file.mapping().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(file.headings()).containsExactly("klacht", "datum");
        assertThat(file.answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                        .right())
                .extracting(ParsedRow.Right::toldOn)
                .containsExactly(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 4));
    }

    @Test
    void rows_of_separators_only_are_no_rows() {
        assertThat(SmallFile.named("emptyrows.csv")
                        .answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                        .right())
                .extracting(ParsedRow.Right::line)
                .containsExactly(2L);
    }

    @Test
    void a_row_whose_last_cells_are_left_out_is_taken() {
        assertThat(SmallFile.named("short_rows.csv")
                        .answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                        .right())
                .extracting(it -> it.story().words(), ParsedRow.Right::toldOn)
                .containsExactly(Tuple.tuple("De lantaarn is stuk", NOV_3), Tuple.tuple("Tegel ligt los", NOV_3));
    }

    @Test
    void a_column_that_proves_both_orders_is_asked_about_and_swaps_nothing() {
        SmallFile file = SmallFile.named("dates.csv");
        Question.DayOrMonth question =
                (Question.DayOrMonth) file.survey().questions().getFirst();

        assertThat(question.contradicts()).isTrue();
        assertThat(question.dayFirst()).isEqualTo("25-10-2026 02:30");
        assertThat(question.monthFirst()).isEqualTo("11/23/2026");
        assertThat(question.example()).isNotNull().extracting(it -> it.text()).isEqualTo("3-11-2026");

        List<ParsedRow> read = file.answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                .readings();

        List<Integer> others = List.of(18, 23, 24, 25, 26);
        IntStream.rangeClosed(0, 26)
                .filter(it -> !others.contains(it))
                .forEach(it -> assertThat(day(read.get(it))).as("k" + it).isEqualTo(NOV_3));
        assertThat(day(read.get(23))).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(day(read.get(26))).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(List.of(18, 24, 25)).allMatch(it -> read.get(it) instanceof ParsedRow.Wrong);
    }

    @Test
    void one_date_that_has_the_month_first_proves_it_for_the_whole_column() {
        SmallFile file = SmallFile.named("mixed.csv");

        assertThat(file.survey().questions()).isEmpty();
        assertThat(file.right())
                .extracting(ParsedRow.Right::toldOn)
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 14));
    }

    @Test
    void yes_no_and_numbers_are_read_as_dutch_excel_writes_them() {
        List<ParsedRow> read = SmallFile.named("numbers.csv").readings();

        assertThat(read.stream().map(ShapesTest::contacts))
                .containsExactly("1", "1", "1", "2", "wrong", "wrong", "3", "3", "3", "0", "null", "wrong");
        assertThat(read.stream()
                        .filter(ParsedRow.Right.class::isInstance)
                        .map(it -> String.valueOf(
                                ((ParsedRow.Right) it).story().facts().rightFirstTime())))
                .containsExactly("YES", "NO", "YES", "NO", "YES", "YES", "YES", "null", "null");
        assertThat(SmallFile.named("numbers.csv").survey().questions()).isEmpty();
        assertThat(RightFirstTime.values()).hasSize(3);
    }

    @Test
    void channels_that_we_do_not_have_are_asked_about_once_for_all_rows() {
        SmallFile file = SmallFile.named("kanaal.csv");

        assertThat(names(file))
                .extracting(Question.Name::text)
                .containsExactly(
                        "Webformulier",
                        "App",
                        "Internet",
                        "WhatsApp",
                        "Social media",
                        "Persoonlijk",
                        "Formulier",
                        "Buiten Beter");
        SmallFile answered = file.answering(
                it -> it.with(StoryField.CHANNEL, "webformulier", "PORTAL").withoutTheRest(StoryField.CHANNEL));
        assertThat(answered.right())
                .extracting(it -> it.story().facts().channel())
                .containsExactly(
                        Channel.PHONE,
                        Channel.EMAIL,
                        Channel.EMAIL,
                        Channel.PORTAL,
                        Channel.PORTAL,
                        null,
                        null,
                        Channel.LETTER,
                        Channel.LETTER,
                        Channel.COUNTER,
                        null,
                        Channel.CHAT,
                        null,
                        null,
                        null,
                        Channel.PHONE,
                        Channel.EMAIL,
                        null,
                        null,
                        null,
                        null);
    }

    @Test
    void excels_unicode_text_is_read() {
        SmallFile file = SmallFile.named("utf16.csv");

        assertThat(file.mapping().encoding()).isEqualTo(TextEncoding.UTF_16);
        assertThat(file.mapping().separator()).isEqualTo(Separator.TAB);
        assertThat(file.headings()).containsExactly("klacht", "datum");
        assertThat(file.answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                        .right())
                .extracting(it -> it.story().words(), ParsedRow.Right::toldOn)
                .containsExactly(Tuple.tuple("De lantaarn is stuk", NOV_3));
    }

    @Test
    void excels_ms_dos_text_is_recognised_by_its_words() {
        SmallFile file = SmallFile.named("cp850.csv");

        assertThat(file.mapping().encoding()).isEqualTo(TextEncoding.CP850);
        assertThat(file.answering(it -> it.with(StoryField.TOLD_ON, Order.DAY_FIRST))
                        .right())
                .extracting(it -> it.story().words())
                .containsExactly("De reünie bij het café");
    }

    private static List<Question.Name> names(SmallFile file) {
        return ((Question.Unknown) file.survey().questions().getLast()).names();
    }

    private static @Nullable LocalDate day(ParsedRow reading) {
        return reading instanceof ParsedRow.Right right ? right.toldOn() : null;
    }

    private static String contacts(ParsedRow reading) {
        return reading instanceof ParsedRow.Right right
                ? String.valueOf(right.story().facts().contacts())
                : "wrong";
    }
}
