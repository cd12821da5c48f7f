package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.story.StoryDraft;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final KnownNames CATALOGUE =
            new KnownNames(Map.of("wonennoord", new TeamId(3)), Map.of("reparatie", new DemandTypeId(4)), Map.of());

    private static final Answers ANSWERS = Answers.NONE
            .with(StoryField.FIRST_ASKED_ON, Order.DAY_FIRST)
            .with(StoryField.HELPED_ON, Order.DAY_FIRST)
            .with(StoryField.TOLD_ON, Order.DAY_FIRST);

    @Test
    void every_field_has_its_column() {
        ParsedRow.Right read = (ParsedRow.Right) read(
                StoryField.values(),
                "De sleutel past niet",
                "Sleutel",
                "Ik belde",
                "Binnen kunnen",
                "Reparatie",
                "foutvraag",
                "nog niet",
                "3",
                "1",
                "1-2-2026",
                "2026-02-03",
                "Telefoon",
                "Wonen Noord",
                "04/02/2026");

        StoryDraft story = read.story();
        assertThat(story.words()).isEqualTo("De sleutel past niet");
        assertThat(story.title()).isEqualTo("Sleutel");
        assertThat(story.happened()).isEqualTo("Ik belde");
        assertThat(story.mattered()).isEqualTo("Binnen kunnen");
        assertThat(story.facts().demandType()).isEqualTo(new DemandTypeId(4));
        assertThat(story.facts().demand()).isEqualTo(Demand.FAILURE);
        assertThat(story.facts().rightFirstTime()).isEqualTo(RightFirstTime.NOT_YET);
        assertThat(story.facts().contacts()).isEqualTo(3);
        assertThat(story.facts().handOffs()).isEqualTo(1);
        assertThat(story.facts().firstAskedOn()).isEqualTo("2026-02-01");
        assertThat(story.facts().helpedOn()).isEqualTo("2026-02-03");
        assertThat(story.facts().channel()).isEqualTo(Channel.PHONE);
        assertThat(story.team()).isEqualTo(new TeamId(3));
        assertThat(read.toldOn()).isEqualTo("2026-02-04");
    }

    @Test
    void dutch_and_english_words_mean_the_same() {
        for (String word : List.of("waardevraag", "Waarde", "VALUE", "value demand")) {
            assertThat(right(StoryField.DEMAND, word).facts().demand()).isEqualTo(Demand.VALUE);
        }
        for (String word : List.of("ja", "J", "yes", "True", "1")) {
            assertThat(right(StoryField.RIGHT_FIRST_TIME, word).facts().rightFirstTime())
                    .isEqualTo(RightFirstTime.YES);
        }
        for (String word : List.of("balie", "loket", "counter")) {
            assertThat(right(StoryField.CHANNEL, word).facts().channel()).isEqualTo(Channel.COUNTER);
        }
        assertThat(right(StoryField.CHANNEL, "huisbezoek").facts().channel()).isEqualTo(Channel.HOME_VISIT);
        assertThat(right(StoryField.CHANNEL, "Home visit").facts().channel()).isEqualTo(Channel.HOME_VISIT);
    }

    @Test
    void empty_cells_are_not_wrong() {
        ParsedRow.Right read = (ParsedRow.Right)
                read(new StoryField[] {StoryField.WORDS, StoryField.DEMAND, StoryField.TOLD_ON}, "Hallo", " ", "");

        assertThat(read.story().facts().demand()).isEqualTo(Demand.UNKNOWN);
        assertThat(read.toldOn()).isNull();
    }

    @Test
    void a_date_that_cannot_be_is_wrong() {
        for (String date : List.of("30-02-2026", "2026-13-01", "31/04/2026", "overmorgen of zo", "0026-01-01")) {
            assertThat(why(StoryField.TOLD_ON, date))
                    .singleElement()
                    .satisfies(it -> assertThat(it.field()).isEqualTo("toldAt"))
                    .satisfies(it -> assertThat(it.key()).startsWith("written.date."))
                    .satisfies(it -> assertThat(it.args()).containsExactly(date));
        }
    }

    @Test
    void a_date_to_come_is_wrong() {
        assertThat(why(StoryField.TOLD_ON, "2026-11-24")).containsExactly(Refusal.of("toldAt", "refused.future"));
        assertThat(why(StoryField.HELPED_ON, "24-11-2026")).containsExactly(Refusal.of("helpedOn", "refused.future"));
        assertThat(right(StoryField.TOLD_ON, "2026-11-23")).isNotNull();
    }

    @Test
    void words_that_are_no_value_are_wrong_and_quoted() {
        assertThat(why(StoryField.DEMAND, "misschien"))
                .containsExactly(Refusal.of("demand", "exchange.refused.demand", "misschien"));
        assertThat(why(StoryField.CONTACTS, "-1")).containsExactly(Refusal.of("contacts", "refused.range", 0, 999));
        assertThat(why(StoryField.CONTACTS, "1000")).containsExactly(Refusal.of("contacts", "refused.range", 0, 999));
        assertThat(why(StoryField.TEAM, "Onbekend team"))
                .containsExactly(Refusal.of("team", "exchange.refused.team", "Onbekend team"));
        assertThat(why(StoryField.DEMAND_TYPE, "x"))
                .containsExactly(Refusal.of("demandType", "exchange.refused.demandType", "x"));
    }

    @Test
    void a_row_without_words_and_a_row_that_is_too_long_are_wrong() {
        assertThat(((ParsedRow.Wrong) read(new StoryField[] {StoryField.WORDS}, " ")).refusals())
                .containsExactly(Refusal.of("words", "story.refused.noWords"));
        assertThat(((ParsedRow.Wrong) read(new StoryField[] {StoryField.WORDS}, "x".repeat(2001))).refusals())
                .containsExactly(Refusal.of("words", "refused.tooLong", 2000, 2001));
    }

    @Test
    void too_many_cells_are_wrong_with_their_line_and_too_few_only_when_they_hold_whole_rows() {
        RowReader reader = reader(StoryField.WORDS, StoryField.TITLE);

        assertThat(reader.read(new CsvRow(8, List.of("a", "b", "c"))))
                .isEqualTo(new ParsedRow.Wrong(
                        8, List.of(Refusal.because("exchange.refused.columns", 2, 3)), "a | b | c"));
        assertThat(reader.read(new CsvRow(8, List.of("a", "b", "\u00A0", "")))).isInstanceOf(ParsedRow.Right.class);
        assertThat(reader.read(new CsvRow(7, List.of("a")))).isInstanceOf(ParsedRow.Right.class);
        assertThat(reader.read(new CsvRow(9, List.of("a\nb\nc")))).isInstanceOf(ParsedRow.Right.class);
        assertThat(((ParsedRow.Wrong) reader.read(new CsvRow(9, List.of("a\nb,c\nd,e")))).refusals())
                .containsExactly(Refusal.because("exchange.refused.columnsUntil", 2, 1, 11L));
    }

    @Test
    void a_column_that_is_words_and_title_gives_the_words_and_a_title_made_from_them() {
        String words =
                "De verwarming doet het niet. " + "Ik bel nu voor de vierde keer en niemand weet ervan. ".repeat(4);
        Mapping both = reader(StoryField.WORDS).mapping().with(StoryField.TITLE, 0);

        ParsedRow read = new RowReader(both, 1, CATALOGUE, TODAY).read(new CsvRow(2, List.of(words)));

        assertThat(((ParsedRow.Right) read).story().words()).isEqualTo(words.strip());
        assertThat(((ParsedRow.Right) read).story().titleOrProposal()).isEqualTo("De verwarming doet het niet");
    }

    private static StoryDraft right(StoryField field, String cell) {
        return ((ParsedRow.Right) read(new StoryField[] {StoryField.WORDS, field}, "Hallo", cell)).story();
    }

    private static List<Refusal> why(StoryField field, String cell) {
        return ((ParsedRow.Wrong) read(new StoryField[] {StoryField.WORDS, field}, "Hallo", cell)).refusals();
    }

    private static ParsedRow read(StoryField[] fields, String... cells) {
        return reader(fields).read(new CsvRow(2, List.of(cells)));
    }

    private static RowReader reader(StoryField... fields) {
        Map<StoryField, Integer> columns = new EnumMap<>(StoryField.class);
        for (int i = 0; i < fields.length; i++) {
            columns.put(fields[i], i);
        }
        Mapping mapping =
                new Mapping("bron", TextEncoding.UTF_8, Separator.COMMA, 1L, columns, Language.NL, true, ANSWERS);
        return new RowReader(mapping, fields.length, CATALOGUE, TODAY);
    }
}
