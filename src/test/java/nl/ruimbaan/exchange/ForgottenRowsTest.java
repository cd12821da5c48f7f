package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.reset;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** How long a row waits, who sees it, and that it waits once. */
@CommittedServiceTest
class ForgottenRowsTest {

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
    KeptRows kept;

    @Autowired
    WrongRows wrongRows;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @MockitoSpyBean
    TextVersions versions;

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
    void the_same_row_waits_once_and_never_when_it_is_on_the_wall() {
        ImportId first = desk.uploads(carla, "dubbel.csv", TEXT + "Mail jan.jansen@example.org;\n");
        desk.brings(carla, first);
        assertThat(rows()).hasSize(2);
        assertThat(takesMasked(rows().getFirst())).isEmpty();

        ImportId again = desk.uploads(carla, "nog eens.csv", TEXT);
        ImportStatus done = desk.brings(carla, again);

        assertThat(rows()).extracting(WaitingRow::fileName).containsExactly("dubbel.csv");
        assertThat(done.tally()).isEqualTo(new Tally(3, 0, 0, 2, 1));
        assertThat(desk.wrongRows(carla, again)).extracting(WrongRow::line).containsExactly(4L);
    }

    @Test
    void killed_in_the_middle_and_gone_on_each_waits_once() {
        String text = IntStream.range(0, 120)
                .mapToObj(i -> (i % 10 == 0 ? "Bel nummer %d op 06-12345678" : "Verhaal %d").formatted(i))
                .collect(Collectors.joining("\n", "woorden\n", "\n"));
        ImportId id = desk.uploads(carla, "gestopt.csv", text);
        desk.checks(carla, id);
        doCallRealMethod().doThrow(new Killed()).when(versions).keepFirst(any(), anyLong(), any());
        assertThat(desk.runs(carla, id).interrupted()).isTrue();
        reset(versions);
        assertThat(rows()).hasSize(5);
        assertThat(takesMasked(rows().getFirst())).isEmpty();

        ImportStatus done = desk.runs(carla, id);

        assertThat(done.tally()).isEqualTo(new Tally(120, 109, 0, 0, 11));
        assertThat(rows()).hasSize(11).extracting(WaitingRow::line).doesNotHaveDuplicates();
    }

    @Test
    void nobody_looks_for_thirty_days_and_it_is_forgotten() {
        ImportId id = brought();
        assertThat(forgottenAfter(29)).isZero();
        assertThat(rows()).hasSize(2);
        assertThat(forgottenAfter(31)).isEqualTo(2 + 3);

        assertThat(rows()).isEmpty();
        assertThat(desk.wrongRows(carla, id))
                .hasSize(3)
                .allMatch(it -> it.text().isEmpty());
    }

    @Test
    void what_was_refused_for_another_reason_is_forgotten_after_thirty_days_as_well() {
        ImportId id = desk.uploads(carla, "dag.csv", "woorden,datum\nFijn dat u belt,ergens in maart\n");
        desk.checks(carla, id);
        assertThat(desk.wrongRows(carla, id))
                .allMatch(it -> it.text().contains("Fijn dat u belt"))
                .extracting(it -> it.reason().args())
                .containsExactly(List.of("ergens in maart"));

        assertThat(forgottenAfter(31)).isOne();

        assertThat(desk.wrongRows(carla, id))
                .allMatch(it -> it.text().isEmpty())
                .extracting(it -> it.reason().args())
                .containsExactly(List.of("…", "…", "…"));
    }

    @Test
    void another_coach_sees_none_of_them_and_takes_none() {
        brought();
        PersonId dirk = company.hire("Dirk", Role.COACH);
        long id = rows().getFirst().id();

        assertThat(company.as(dirk, waiting::count)).isZero();
        assertThat(company.as(dirk, () -> waiting.page(0)).items()).isEmpty();
        assertThat(company.as(
                        dirk, () -> waiting.take(id, Map.of("words", "Van mij")).refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(company.as(
                        dirk, () -> waiting.takeMasked(id, Map.of(), WORDS).refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(company.as(dirk, () -> waiting.takeAllMasked(WORDS))).isZero();
        assertThat(company.as(dirk, () -> waiting.leaveOut(id).refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void only_a_coach_looks_at_them() {
        PersonId anna = company.hire("Anna", Role.MANAGER, Role.ADMINISTRATOR);

        denied(anna, waiting::count);
        denied(anna, () -> waiting.page(0));
        denied(anna, () -> waiting.take(1, Map.of()).refusals());
        denied(anna, () -> waiting.takeMasked(1, Map.of(), WORDS).refusals());
        denied(anna, () -> waiting.takeAllMasked(WORDS));
        denied(anna, () -> waiting.leaveOut(1).refusals());
        denied(anna, () -> stories.known(List.of()));
    }

    private ImportId brought() {
        ImportId id = desk.uploads(carla, "herkenbaar.csv", TEXT);
        desk.brings(carla, id);
        return id;
    }

    private int forgottenAfter(int days) {
        Instant then = Instant.now().plus(Duration.ofDays(days));
        return kept.forgetBefore(then.minus(kept.kept())) + wrongRows.forgetBefore(then.minus(wrongRows.kept()));
    }

    private List<WaitingRow> rows() {
        return company.as(carla, () -> waiting.page(0)).items();
    }

    private List<Refusal> takesMasked(WaitingRow row) {
        return company.as(
                carla, () -> waiting.takeMasked(row.id(), Map.of(), WORDS).refusals());
    }

    private void denied(PersonId person, Supplier<?> work) {
        assertThatThrownBy(() -> company.as(person, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static final class Killed extends Error {

        Killed() {
            super("killed by the test", null, false, false);
        }
    }
}
