package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CommittedServiceTest
class ImportServiceTest {

    private static final String HOUSING = "housing-ombudsman-complaints.csv";
    private static final String QUOTES = "customer-quotes.csv";

    @Autowired
    ImportService imports;

    @Autowired
    ImportOverview overview;

    @Autowired
    ImportPreview previews;

    @Autowired
    StoryImport stories;

    @Autowired
    StoryWall wall;

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
    void the_dutch_quotes_go_in_as_guessed() {
        ImportId id = desk.uploads(carla, QUOTES);
        ImportStatus checked = desk.checks(carla, id);

        ImportStatus done = desk.runs(carla, id);

        assertThat(checked.total()).isEqualTo(108);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(108, 108, 0, 0, 0));
        StoryCard card =
                company.as(carla, () -> wall.wall(WallFilter.ALL, null)).items().getFirst();
        assertThat(card.source()).isEqualTo(QUOTES);
        assertThat(card.teller()).isEqualTo("Carla");
        assertThat(card.lang()).isEqualTo("nl");
        assertThat(card.literal()).isTrue();
    }

    @Test
    void the_housing_complaints_go_in_with_their_own_dates_within_a_minute() {
        ImportId id = desk.uploads(carla, HOUSING);
        long begin = System.nanoTime();

        ImportStatus done = desk.brings(carla, id);

        assertThat(done.tally()).isEqualTo(new Tally(5_172, 5_172, 0, 0, 0));
        assertThat((System.nanoTime() - begin) / 1_000_000_000L).as("seconds").isLessThan(60);
        assertThat(count(
                        "select count(*) from story where told_at < timestamp with time zone '2026-11-01 00:00:00+00'"))
                .isGreaterThan(5_000);
        assertThat(count("select count(*) from text_version")).isEqualTo(5_172);
        assertThat(desk.wrongRows(carla, id)).isEmpty();
    }

    @Test
    void a_row_that_tells_who_it_is_about_waits_in_the_list_from_the_first_look_on() {
        ImportId id = desk.uploads(
                carla,
                "herkenbaar.csv",
                "woorden\nBel mij op 06-12345678\nIk wacht al drie weken\nMail jan.jansen@example.org\n");
        ImportStatus checked = desk.checks(carla, id);

        assertThat(checked.tally().refused()).isEqualTo(2);
        assertThat(desk.wrongRows(carla, id))
                .extracting(it -> it.line() + " " + it.reason().key())
                .containsExactly("2 privacy.refused.PHONE", "4 privacy.refused.EMAIL");

        assertThat(desk.runs(carla, id).tally()).isEqualTo(new Tally(3, 1, 0, 0, 2));
        assertThat(desk.wrongRows(carla, id)).hasSize(2);
    }

    @Test
    void wrong_rows_are_listed_and_the_right_ones_taken() {
        String text = "datum;citaat\n2026-02-30;Kan niet\n1-2-2026;Kan wel\n;Vandaag\n2026-01-01;\n2026-01-01;a;b\n";
        ImportId id = desk.uploads(carla, "gemengd.csv", text);

        Mapping guess = desk.page(carla, id).mapping();
        ImportStatus checked =
                checks(id, guess.with(guess.answers().with(StoryField.TOLD_ON, WrittenDate.Order.DAY_FIRST)));
        List<WrongRow> before = desk.wrongRows(carla, id);
        ImportStatus done = desk.runs(carla, id);

        assertThat(checked.total()).isEqualTo(5);
        assertThat(before).extracting(WrongRow::line).containsExactly(2L, 5L, 6L);
        assertThat(before.getFirst().reason()).isEqualTo(Refusal.of("toldAt", "written.date.noSuchDay", "2026-02-30"));
        assertThat(done.tally()).isEqualTo(new Tally(5, 2, 0, 0, 3));
        assertThat(desk.wrongRows(carla, id)).isEqualTo(before);
        assertThat(company.as(carla, () -> wall.wall(WallFilter.ALL, null))
                        .items()
                        .getLast()
                        .at())
                .isEqualTo(LocalDate.of(2026, 2, 1).atStartOfDay(Clock.ZONE).toInstant());
    }

    @Test
    void a_check_can_be_done_again_with_other_columns_until_rows_are_taken() {
        ImportId id = desk.uploads(carla, "kolommen.csv", "a,b\n,Hallo\n,Dag\n");
        Mapping first = desk.page(carla, id).mapping();
        assertThat(company.as(carla, () -> imports.check(id, first))).isInstanceOf(ImportAnswer.Refused.class);

        assertThat(checks(id, first.with(StoryField.WORDS, 0)).tally().refused())
                .isEqualTo(2);
        assertThat(checks(id, first.with(StoryField.WORDS, 1)).tally().refused())
                .isZero();
        assertThat(desk.wrongRows(carla, id)).isEmpty();
        desk.runs(carla, id);

        assertThat(company.as(carla, () -> imports.check(id, first.with(StoryField.WORDS, 0))))
                .isEqualTo(ImportAnswer.refused("exchange.refused.tooLate"));
        assertThat(company.as(carla, () -> imports.start(id)))
                .isEqualTo(ImportAnswer.refused("exchange.refused.notReady"));
    }

    @Test
    void what_is_no_csv_is_refused() {
        assertThat(receive("foto.png", "x")).isEqualTo(ImportAnswer.refused("exchange.refused.type"));
        assertThat(receive("leeg.csv", " ")).isEqualTo(ImportAnswer.refused("exchange.refused.empty"));
        assertThat(receive("x.csv", "a\0b")).isEqualTo(ImportAnswer.refused("exchange.refused.binary"));
        assertThat(desk.page(carla, desk.uploads(carla, "../../etc/passwd\n.TXT", "a\nb"))
                        .fileName())
                .isEqualTo("passwd.TXT");
    }

    @Test
    void only_a_coach_imports() {
        PersonId anna = company.hire("Anna", Role.MANAGER, Role.ADMINISTRATOR);
        ImportId id = desk.uploads(carla, QUOTES);
        Mapping mapping = desk.page(carla, id).mapping();

        denied(anna, () -> imports.receive("a.csv", InputStream.nullInputStream()));
        denied(anna, () -> imports.check(id, mapping));
        denied(anna, () -> imports.start(id));
        denied(anna, () -> imports.stop(id));
        denied(anna, () -> overview.page(id));
        denied(anna, () -> overview.earlier());
        denied(anna, () -> previews.preview(id, mapping));
        denied(anna, () -> previews.guess(id, mapping.writing()));
        denied(anna, () -> overview.wrongRows(id, 0, 0));
        denied(anna, () -> overview.follow(id, status -> {}));
        denied(anna, () -> overview.largestFile());
        denied(anna, () -> stories.take(List.of()));
    }

    @Test
    void another_coachs_import_is_not_there() {
        PersonId dirk = company.hire("Dirk", Role.COACH);
        ImportId id = desk.uploads(carla, QUOTES);
        Mapping mapping = desk.page(carla, id).mapping();

        assertThat(company.as(dirk, () -> overview.page(id))).isEmpty();
        assertThat(company.as(dirk, () -> overview.earlier())).isEmpty();
        assertThat(company.as(dirk, () -> previews.preview(id, mapping))).isEmpty();
        assertThat(company.as(dirk, () -> imports.check(id, mapping))).isEqualTo(new ImportAnswer.Gone());
        assertThat(company.as(dirk, () -> imports.start(id))).isEqualTo(new ImportAnswer.Gone());
        assertThat(company.as(dirk, () -> imports.stop(id))).isEqualTo(new ImportAnswer.Gone());
    }

    @Test
    void the_first_ten_rows_are_shown_as_stories() {
        ImportId id = desk.uploads(carla, QUOTES);

        Preview preview = company.as(
                        carla, () -> previews.preview(id, desk.page(carla, id).mapping()))
                .orElseThrow();

        assertThat(preview.headings()).containsExactly("id", "citaat", "context", "onderzocht_door", "bron");
        assertThat(preview.rows()).hasSize(10).allMatch(ParsedRow.Right.class::isInstance);
    }

    private ImportStatus checks(ImportId id, Mapping mapping) {
        return desk.checks(carla, id, mapping);
    }

    private ImportAnswer receive(String name, String text) {
        return company.as(
                carla, () -> imports.receive(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private void denied(PersonId person, Supplier<?> work) {
        assertThatThrownBy(() -> company.as(person, work)).isInstanceOf(AccessDeniedException.class);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
