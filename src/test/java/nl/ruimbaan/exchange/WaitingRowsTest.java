package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommittedServiceTest
class WaitingRowsTest {

    private static final String TEXT = """
            woorden;titel
            Bel mij op 06-12345678;Bellen op 06-12345678
            Ik wacht al drie weken;
            Mail jan.jansen@example.org;
            """;

    private static final Map<FindingKind, String> WORDS =
            Map.of(FindingKind.PHONE, "telefoonnummer", FindingKind.EMAIL, "e-mailadres");

    @Autowired
    WaitingRows waiting;

    @Autowired
    StoryImport stories;

    @Autowired
    PrivacyService privacy;

    @Autowired
    WrongRows wrongRows;

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
    void they_wait_from_the_import_on_with_all_that_they_hold() {
        ImportId id = desk.uploads(carla, "herkenbaar.csv", TEXT);
        ImportStatus checked = desk.checks(carla, id);
        assertThat(checked.waiting()).isEqualTo(2);
        assertThat(rows()).isEmpty();

        ImportStatus done = desk.runs(carla, id);

        assertThat(done.tally()).isEqualTo(new Tally(3, 1, 0, 0, 2));
        assertThat(desk.wrongRows(carla, id)).hasSize(3);
        assertThat(rows())
                .extracting(
                        it -> it.fileName() + " " + it.line() + " " + it.draft().words())
                .containsExactly(
                        "herkenbaar.csv 2 Bel mij op 06-12345678", "herkenbaar.csv 4 Mail jan.jansen@example.org");
        assertThat(company.as(carla, waiting::count)).isEqualTo(2);
    }

    @Test
    void a_file_of_nothing_but_such_rows_can_be_brought_in() {
        ImportId id = desk.uploads(carla, "alleen.csv", "woorden\nBel mij op 06-12345678\n");

        assertThat(desk.brings(carla, id).tally()).isEqualTo(new Tally(1, 0, 0, 0, 1));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void masked_it_comes_on_the_wall_and_of_the_original_nothing_stays() {
        ImportId id = brought();

        assertThat(takesMasked(rows().getFirst())).isEmpty();

        assertThat(words()).contains("Bel mij op [telefoonnummer]");
        assertThat(jdbc.sql("select title from story where source_line = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("Bellen op [telefoonnummer]");
        assertThat(everythingKept()).doesNotContain("06-12345678").contains("[telefoonnummer]");
        assertThat(desk.page(carla, id).status().tally()).isEqualTo(new Tally(3, 2, 0, 0, 1));
        assertThat(desk.wrongRows(carla, id)).extracting(WrongRow::line).containsExactly(4L);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void all_of_them_are_masked_and_taken_at_once() {
        String text = "woorden\n"
                + IntStream.range(0, 45)
                        .mapToObj(i -> "Bel nummer %d op 06-12345678\n".formatted(i))
                        .collect(Collectors.joining());
        ImportId id = desk.uploads(carla, "veel.csv", text);
        desk.brings(carla, id);

        assertThat(company.as(carla, () -> waiting.takeAllMasked(WORDS))).isEqualTo(45);

        assertThat(rows()).isEmpty();
        assertThat(words()).hasSize(45).allMatch(it -> it.endsWith("op [telefoonnummer]"));
        assertThat(desk.page(carla, id).status().tally()).isEqualTo(new Tally(45, 45, 0, 0, 0));
        assertThat(desk.wrongRows(carla, id)).isEmpty();
    }

    @Test
    void unanswered_it_is_refused_and_answered_it_comes_on_the_wall_as_it_is() {
        brought();
        WaitingRow row = rows().getFirst();
        assertThat(company.as(carla, () -> waiting.take(row.id(), Map.of()).refusals()))
                .extracting(Refusal::field)
                .containsExactly("words", "title");
        assertThat(rows()).hasSize(2);

        assertThat(company.as(
                        carla,
                        () -> privacy.mayStay(
                                        row.ref().kind(),
                                        row.ref().number(),
                                        FindingKind.PHONE,
                                        "06-12345678",
                                        "van ons")
                                .refusals()))
                .isEmpty();

        assertThat(company.as(carla, () -> waiting.take(row.id(), Map.of()).refusals()))
                .isEmpty();
        assertThat(words()).contains("Bel mij op 06-12345678");
        assertThat(count("select count(*) from privacy_answer where published = true and item_id ="
                        + " (select id from story where source_line = 2)"))
                .isEqualTo(1);
    }

    @Test
    void what_was_answered_for_one_row_does_not_let_another_pass() {
        brought();
        WaitingRow first = rows().getFirst();
        company.as(
                carla,
                () -> privacy.mayStay(
                                first.ref().kind(), first.ref().number(), FindingKind.PHONE, "06-12345678", "van ons")
                        .refusals());

        desk.brings(carla, desk.uploads(carla, "ander.csv", "woorden\nOok 06-12345678 gebeld\n"));

        WaitingRow other = rows().getLast();
        assertThat(company.as(carla, () -> waiting.take(other.id(), Map.of()).refusals()))
                .hasSize(1);
    }

    @Test
    void what_the_coach_wrote_anew_is_taken() {
        brought();

        WaitingRow row = rows().getFirst();
        assertThat(company.as(
                        carla,
                        () -> waiting.take(row.id(), Map.of("words", "Bel mij op mijn nummer", "title", "Bellen"))
                                .refusals()))
                .isEmpty();

        assertThat(words()).contains("Bel mij op mijn nummer");
        assertThat(company.as(
                        carla,
                        () -> waiting.take(rows().getFirst().id(), Map.of("words", ""))
                                .refusals()))
                .extracting(Refusal::key)
                .containsExactly("story.refused.noWords");
    }

    @Test
    void left_out_it_is_gone_and_listed_without_its_text() {
        ImportId id = brought();

        WaitingRow row = rows().getFirst();
        assertThat(company.as(carla, () -> waiting.leaveOut(row.id()).refusals()))
                .isEmpty();

        assertThat(words()).containsExactly("Ik wacht al drie weken");
        assertThat(everythingKept()).doesNotContain("06-12345678");
        assertThat(desk.wrongRows(carla, id).getFirst())
                .satisfies(it -> assertThat(it.line()).isEqualTo(2))
                .satisfies(it -> assertThat(it.text()).isEmpty());
        assertThat(company.as(carla, () -> waiting.leaveOut(row.id()).refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(takesMasked(row)).containsExactly(Refusal.because("notice.gone"));
    }

    private ImportId brought() {
        ImportId id = desk.uploads(carla, "herkenbaar.csv", TEXT);
        desk.brings(carla, id);
        return id;
    }

    private List<WaitingRow> rows() {
        return company.as(carla, () -> waiting.page(0)).items();
    }

    private List<Refusal> takesMasked(WaitingRow row) {
        return company.as(
                carla, () -> waiting.takeMasked(row.id(), Map.of(), WORDS).refusals());
    }

    private List<String> words() {
        return texts("select words from story");
    }

    /** All texts that the database holds of the import and its stories. */
    private String everythingKept() {
        return String.join(
                "\n",
                texts("select text from text_version union all select draft from import_waiting"
                        + " union all select row_text from import_refusal union all select words from story"
                        + " union all select text from draft"));
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, i) -> row.getString(1)).list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
