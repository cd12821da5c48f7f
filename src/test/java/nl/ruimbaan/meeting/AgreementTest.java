package nl.ruimbaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T10:00:00Z");
    private static final PersonId MILA = new PersonId(2);
    private static final PersonId OTTO = new PersonId(3);

    @Test
    void a_decision_or_a_next_step_is_enough() {
        assertThat(refusals("Wij schrappen de regel", "", null)).isEmpty();
        assertThat(refusals("", "Proef met tien huurders", null)).isEmpty();
    }

    @Test
    void who_and_when_alone_are_no_agreement() {
        assertThat(refusals(" ", "", TODAY))
                .containsExactly(Refusal.of("decision", "obstacle.agreement.refused.nothing"));
    }

    @Test
    void it_is_for_today_or_later() {
        assertThat(refusals("", "Bellen", TODAY)).isEmpty();
        assertThat(refusals("", "Bellen", LocalDate.parse("2026-11-22")))
                .containsExactly(Refusal.of("on", "refused.past"));
    }

    @Test
    void a_decision_has_two_thousand_characters_and_a_next_step_five_hundred() {
        assertThat(refusals("a".repeat(2_000), "b".repeat(500), null)).isEmpty();
        assertThat(refusals("a".repeat(2_001), "b".repeat(501), null))
                .containsExactly(
                        Refusal.of("decision", "refused.tooLong", 2_000, 2_001),
                        Refusal.of("nextStep", "refused.tooLong", 500, 501));
    }

    @Test
    void who_said_first_that_it_is_done_keeps_having_said_it_until_it_is_not_done_after_all() {
        Agreement agreement = new Agreement(
                new AgreementId(1),
                new ObstacleId(128),
                null,
                new AgreementDraft("", "Bellen", OTTO, TODAY),
                MILA,
                NOW);
        assertThat(agreement.isDone()).isFalse();

        agreement.done(OTTO, NOW);
        agreement.done(MILA, LATER);
        assertThat(agreement.doneBy()).isEqualTo(OTTO);

        agreement.notDone();
        assertThat(agreement.isDone()).isFalse();
        assertThat(agreement.doneBy()).isNull();
    }

    private static List<Refusal> refusals(String decision, String nextStep, @Nullable LocalDate on) {
        return new AgreementDraft(decision, nextStep, OTTO, on).refusals(TODAY);
    }
}
