package nl.ruimbaan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What breaks off or repeats itself brings every row once. */
@CommittedServiceTest
class KilledImportTest {

    private static final String HOUSING = "housing-ombudsman-complaints.csv";

    @Autowired
    ImportService imports;

    @Autowired
    Desk desk;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

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
    void killed_at_row_3000_and_gone_on_every_row_stands_once() {
        ImportId id = desk.uploads(carla, HOUSING);
        desk.checks(carla, id);
        ImportStatus killed = killedAtRow(3_000, id);
        assertThat(killed.interrupted()).isTrue();
        assertThat(killed.mayRun()).isTrue();
        assertThat(killed.tally().seen()).isEqualTo(2_950);
        assertThat(count("select count(*) from story")).isEqualTo(2_950);

        ImportStatus done = desk.runs(carla, id);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(5_172, 5_172, 0, 0, 0));
        everyHousingRowStandsOnce();
    }

    @Test
    void killed_at_row_3000_and_uploaded_anew_every_row_stands_once() {
        ImportId id = desk.uploads(carla, HOUSING);
        desk.checks(carla, id);
        killedAtRow(3_000, id);

        ImportId again = desk.uploads(carla, "the same under another name.csv", housingText());
        ImportStatus done = desk.brings(carla, again);

        assertThat(done.tally()).isEqualTo(new Tally(5_172, 2_222, 0, 2_950, 0));
        everyHousingRowStandsOnce();
    }

    @Test
    void identical_rows_are_said_with_their_lines_and_taken_once() {
        String far = "Steeds hetzelfde\n" + "Een heel verhaal %s\n".repeat(120);
        String text = "citaat\n" + far.formatted((Object[]) numbers(120)) + "Steeds hetzelfde\nAnders\nAnders\n";

        ImportId id = desk.uploads(carla, "dubbel.csv", text);
        ImportStatus done = desk.brings(carla, id);

        assertThat(done.tally()).isEqualTo(new Tally(124, 122, 2, 0, 0));
        assertThat(desk.wrongRows(carla, id))
                .extracting(WrongRow::line, WrongRow::reason)
                .containsExactly(
                        Tuple.tuple(123L, Refusal.because("exchange.refused.identical", 2)),
                        Tuple.tuple(125L, Refusal.because("exchange.refused.identical", 124)));
    }

    @Test
    void it_stops_after_the_batch_at_hand_and_goes_on_later() {
        ImportId id = desk.uploads(carla, HOUSING);
        desk.checks(carla, id);

        ImportStatus stopped = desk.runs(carla, id, status -> {
            if (status.tally().seen() >= 1_000) {
                imports.stop(id);
            }
        });
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.tally().seen()).isEqualTo(1_000);

        assertThat(desk.runs(carla, id).tally().taken()).isEqualTo(5_172);
    }

    /** The server dies while this row is being stored: nobody tidies up. */
    private ImportStatus killedAtRow(long row, ImportId id) {
        AtomicLong kept = new AtomicLong();
        doAnswer(call -> {
                    call.callRealMethod();
                    if (kept.addAndGet(TakingPass.BATCH) >= row) {
                        throw new Killed();
                    }
                    return null;
                })
                .when(versions)
                .keepFirst(any(), anyLong(), any());
        try {
            return desk.runs(carla, id);
        } finally {
            reset(versions);
        }
    }

    private static final class Killed extends Error {

        Killed() {
            super("killed by the test", null, false, false);
        }
    }

    private void everyHousingRowStandsOnce() {
        assertThat(count("select count(*) from story")).isEqualTo(5_172);
        assertThat(count("select count(distinct source_key) from story")).isEqualTo(5_172);
        assertThat(count("select count(*) from text_version")).isEqualTo(5_172);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static Object[] numbers(int count) {
        return IntStream.range(0, count).boxed().toArray();
    }

    private static String housingText() {
        try (InputStream bytes = ImportServiceTest.class.getResourceAsStream("/exchange/" + HOUSING)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
