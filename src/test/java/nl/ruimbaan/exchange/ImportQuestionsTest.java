package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import nl.ruimbaan.sheet.Writing;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a file leaves open is asked once, before any row is taken. */
@CommittedServiceTest
class ImportQuestionsTest {

    @Autowired
    ImportService imports;

    @Autowired
    ImportOverview overview;

    @Autowired
    ImportPreview previews;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId carla;

    @BeforeEach
    void people() {
        carla = company.hire("Carla", Role.COACH);
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void nothing_is_checked_before_the_order_of_day_and_month_is_known() {
        ImportId id = desk.uploads(carla, "a.csv", "klacht;datum\nA;3-4-2026\nB;5/6/2026\n");
        Mapping guess = desk.page(carla, id).mapping();

        assertThat(company.as(carla, () -> imports.check(id, guess)))
                .isEqualTo(
                        new ImportAnswer.Refused(List.of(Refusal.of("toldAt", "exchange.refused.unanswered.order"))));
        desk.checks(carla, id, guess.with(guess.answers().with(StoryField.TOLD_ON, Order.MONTH_FIRST)));
        desk.runs(carla, id);

        assertThat(days()).containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 5, 6));
    }

    @Test
    void one_date_far_down_proves_the_order_of_the_whole_column() {
        String rows = "A;3-4-2026\nB;4-4-2026\nC;5-4-2026\n";
        ImportId id = desk.uploads(carla, "a.csv", "klacht;datum\n" + rows + "D;25-4-2026\n");

        ImportStatus done = desk.brings(carla, id);

        assertThat(done.tally()).isEqualTo(new Tally(4, 4, 0, 0, 0));
        assertThat(days())
                .containsExactly(
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 4),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2026, 4, 25));
        assertThat(desk.page(carla, id).mapping().answers().orders())
                .containsEntry(StoryField.TOLD_ON, Order.DAY_FIRST);
    }

    @Test
    void unknown_teams_and_channels_are_asked_once_and_taken_as_answered() {
        company.team("Noord");
        String noord = jdbc.sql("select name from team").query(String.class).single();
        ImportId id =
                desk.uploads(carla, "a.csv", "klacht;team;kanaal\nA;Wijk N.;App\nB;Wijk N.;App\nC;Zuid;Telefoon\n");
        Mapping guess = desk.page(carla, id).mapping();

        assertThat(company.as(carla, () -> imports.check(id, guess)))
                .isEqualTo(new ImportAnswer.Refused(List.of(
                        Refusal.of("channel", "exchange.refused.unanswered.names"),
                        Refusal.of("team", "exchange.refused.unanswered.names"))));
        Answers answers = guess.answers()
                .with(StoryField.TEAM, "wijk n", noord)
                .withoutTheRest(StoryField.TEAM)
                .with(StoryField.CHANNEL, "App", "PORTAL");
        desk.checks(carla, id, guess.with(answers));
        ImportStatus done = desk.runs(carla, id);

        assertThat(done.tally()).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(jdbc.sql("select coalesce(t.name, '-') || ' ' || s.channel from story s"
                                + " left join team t on t.id = s.team_id order by s.source_line")
                        .query(String.class)
                        .list())
                .containsExactly(noord + " PORTAL", noord + " PORTAL", "- PHONE");
    }

    @Test
    void more_names_than_anybody_answers_can_be_left_empty_at_once() {
        StringBuilder text = new StringBuilder("klacht;team\n");
        for (int i = 0; i < 40; i++) {
            text.append("Verhaal ").append(i).append(";Wijk ").append(i).append('\n');
        }
        ImportId id = desk.uploads(carla, "a.csv", text.toString());
        Mapping guess = desk.page(carla, id).mapping();
        Preview preview = company.as(carla, () -> previews.preview(id, guess)).orElseThrow();
        Question.Unknown question = (Question.Unknown) preview.questions().getFirst();

        assertThat(question.names()).hasSize(30);
        assertThat(question.more()).isTrue();
        desk.checks(carla, id, guess.with(guess.answers().withoutTheRest(StoryField.TEAM)));
        assertThat(desk.runs(carla, id).tally()).isEqualTo(new Tally(40, 40, 0, 0, 0));
    }

    @Test
    void a_column_that_is_no_date_at_all_is_doubted_and_said_when_every_row_is_wrong() {
        ImportId id = desk.uploads(carla, "a.csv", "klacht;datum\nA;week 45\nB;week 46\nC;week 46\n");
        Mapping guess = desk.page(carla, id).mapping();
        Preview preview = company.as(carla, () -> previews.preview(id, guess)).orElseThrow();

        assertThat(preview.doubts())
                .extracting(Doubt::field, Doubt::unread, Doubt::filled)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(StoryField.TOLD_ON, 3L, 3L));
        assertThat(desk.checks(carla, id, guess).tally().refused()).isEqualTo(3);
        CommonReason common = company.as(carla, () -> overview.commonest(id)).orElseThrow();
        assertThat(common.rows()).isEqualTo(3);
        assertThat(common.reason().field()).isEqualTo("toldAt");
        assertThat(common.reason().args()).containsExactly("week 45");
    }

    @Test
    void the_lines_above_the_headings_are_no_rows_and_the_headings_can_be_chosen() {
        ImportId id = desk.uploads(
                carla, "a.csv", "Klachtenoverzicht 2026;;\n;;\nklacht;kanaal;id\nDe lift is stuk;telefoon;1\n");
        Mapping guess = desk.page(carla, id).mapping();
        Preview preview = company.as(carla, () -> previews.preview(id, guess)).orElseThrow();

        assertThat(guess.headLine()).isEqualTo(3);
        assertThat(preview.headings()).containsExactly("klacht", "kanaal", "id");
        assertThat(preview.top()).extracting(Preview.Line::nr).containsExactly(1L, 3L, 4L);
        assertThat(preview.rows())
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(4));
        Mapping none = company.as(
                        carla, () -> previews.guess(id, new Writing(TextEncoding.UTF_8, Separator.SEMICOLON, 0L)))
                .orElseThrow();
        assertThat(company.as(carla, () -> previews.preview(id, none.with(StoryField.WORDS, 0)))
                        .orElseThrow()
                        .rows())
                .extracting(ParsedRow::line)
                .containsExactly(1L, 3L, 4L);
        assertThat(desk.brings(carla, id).tally()).isEqualTo(new Tally(1, 1, 0, 0, 0));
    }

    @Test
    void a_file_that_may_be_written_in_several_ways_shows_how_each_looks() {
        byte[] mac = "klacht\rDe reünie bij het café, één keer\r".getBytes(Charset.forName("x-MacRoman"));
        ImportId id = ((ImportAnswer.Accepted)
                        company.as(carla, () -> imports.receive("mac.csv", new ByteArrayInputStream(mac))))
                .id();
        ImportId plain = desk.uploads(carla, "plain.csv", "klacht\nDe reünie\n");

        assertThat(desk.page(carla, id).mapping().encoding()).isEqualTo(TextEncoding.MAC_ROMAN);
        assertThat(company.as(carla, () -> previews.samples(id)))
                .containsEntry(TextEncoding.MAC_ROMAN, "De reünie bij het café, één keer")
                .containsEntry(TextEncoding.WINDOWS_1252, "De reŸnie bij het cafŽ, ŽŽn keer")
                .containsKeys(TextEncoding.CP850, TextEncoding.UTF_8);
        assertThat(company.as(carla, () -> previews.samples(plain))).isEmpty();
        desk.brings(carla, id);
        assertThat(jdbc.sql("select words from story").query(String.class).list())
                .containsExactly("De reünie bij het café, één keer");
    }

    @Test
    void a_file_that_is_no_csv_gets_the_sentence_that_helps() {
        assertThat(receives("Klachten 2026.XLSX", "PK\u0003\u0004")).isEqualTo("exchange.refused.SPREADSHEET");
        assertThat(receives("klachten.csv", "PK\u0003\u0004xl/workbook")).isEqualTo("exchange.refused.SPREADSHEET");
        assertThat(receives("klachten.csv", "\u00D0\u00CF\u0011\u00E0")).isEqualTo("exchange.refused.SPREADSHEET");
        assertThat(receives("bord.json", "{}")).isEqualTo("exchange.refused.JSON");
        assertThat(receives("bord.csv", "{\"lists\": []}")).isEqualTo("exchange.refused.JSON");
        assertThat(receives("bord.txt", " [ {\"id\": 1}]")).isEqualTo("exchange.refused.JSON");
        assertThat(receives("rapport.pdf", "%PDF-1.7")).isEqualTo("exchange.refused.DOCUMENT");
        assertThat(receives("klachten.csv", "<html><table>")).isEqualTo("exchange.refused.DOCUMENT");
        assertThat(receives("klachten.zip", "x")).isEqualTo("exchange.refused.ARCHIVE");
    }

    private String receives(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return ((ImportAnswer.Refused) company.as(carla, () -> imports.receive(name, new ByteArrayInputStream(bytes))))
                .refusals()
                .getFirst()
                .key();
    }

    private List<LocalDate> days() {
        return jdbc.sql("select told_at from story order by source_line")
                .query((row, i) -> row.getObject(1, java.time.OffsetDateTime.class)
                        .atZoneSameInstant(Clock.ZONE)
                        .toLocalDate())
                .list();
    }
}
