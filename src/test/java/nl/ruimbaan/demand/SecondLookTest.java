package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Carla looks a second time, without knowing how it was judged. */
@ServiceTest
class SecondLookTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    DemandLog log;

    @Autowired
    SecondLook second;

    @Autowired
    Company company;

    PersonId anna;
    PersonId carla;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void each_is_drawn_once_and_only_what_was_judged_and_has_words() {
        tally("Waar blijft hij?", Demand.FAILURE);
        tally("Ik wil verhuizen", Demand.VALUE);
        tally("Tja", Demand.UNKNOWN);
        tally("", Demand.FAILURE);

        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            drawn.add(looks(Demand.FAILURE));
        }

        assertThat(drawn).containsExactlyInAnyOrder("Waar blijft hij?", "Ik wil verhuizen");
        assertThat(company.at(carla, NOW, second::next)).isEmpty();
        assertThat(company.at(carla, NOW, second::agreement)).isEqualTo(new Agreement(1, 2));
        assertThat(company.at(carla, NOW, second::different))
                .extracting(SecondLookCase::words)
                .containsExactly("Ik wil verhuizen");
    }

    @Test
    void ten_looks_say_something_and_nine_do_not() {
        assertThat(new Agreement(9, 9).says()).isFalse();
        assertThat(new Agreement(7, 10).says()).isTrue();
    }

    @Test
    void what_was_looked_at_already_is_not_judged_again() {
        tally("Waar blijft hij?", Demand.FAILURE);
        LoggedDemandId id = company.at(carla, NOW, second::next).orElseThrow().id();
        company.at(carla, NOW, () -> second.judge(id, Demand.VALUE));

        assertThat(company.at(carla, NOW, () -> second.judge(id, Demand.FAILURE))
                        .refusals())
                .containsExactly(Refusal.because("demand.second.refused.already"));
    }

    @Test
    void only_a_coach_looks_again() {
        assertThatThrownBy(() -> company.at(anna, NOW, second::next)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.at(anna, NOW, second::agreement)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.at(anna, NOW, second::different)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.at(anna, NOW, () -> second.judge(new LoggedDemandId(1), Demand.VALUE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String looks(Demand judgement) {
        return company.at(carla, NOW, () -> {
            SecondLookCase it = second.next().orElseThrow();
            assertThat(second.judge(it.id(), judgement).isDone()).isTrue();
            return it.words();
        });
    }

    private void tally(String words, Demand judgement) {
        DemandDraft draft = Tallying.with(Tallying.demand(null, null, judgement, RightFirstTime.NO, NOW), words);
        company.at(anna, NOW, () -> log.log(List.of(draft), Map.of()));
    }
}
