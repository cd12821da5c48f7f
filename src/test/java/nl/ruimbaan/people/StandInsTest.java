package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who takes whose place, from a day to a day. */
@ServiceTest
class StandInsTest {

    /** Half past midnight in Amsterdam, when it is yesterday still in London. */
    private static final Instant NIGHT = Instant.parse("2026-07-05T22:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    @Autowired
    StandIns standIns;

    @Autowired
    StandInReader reader;

    @Autowired
    OldStandIns old;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId mila;
    PersonId otto;

    @BeforeEach
    void hire() {
        mila = company.hire("Mila");
        otto = company.hire("Otto");
    }

    @Test
    void it_is_so_from_the_first_day_up_to_the_last_one() {
        assertThat(names(otto, DAY, DAY.plusDays(2))).isEqualTo(Act.done());

        assertThat(reader.on(mila, DAY.minusDays(1))).isEmpty();
        assertThat(reader.on(mila, DAY)).contains(otto);
        assertThat(reader.on(mila, DAY.plusDays(2))).contains(otto);
        assertThat(reader.on(mila, DAY.plusDays(3))).isEmpty();
        assertThat(company.at(otto, NIGHT, standIns::forWhom)).containsExactly("Mila");
    }

    @Test
    void who_is_named_later_takes_the_place_of_who_was_named_before_and_one_is_back_when_one_says_so() {
        names(otto, DAY, DAY.plusDays(2));
        PersonId rosa = company.hire("Rosa");
        names(rosa, DAY.plusDays(1), DAY.plusDays(5));
        assertThat(company.at(mila, NIGHT, standIns::mine)).map(StandIn::name).contains("Rosa");

        company.does(mila, standIns::end);

        assertThat(company.at(mila, NIGHT, standIns::mine)).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        assertThat(refused(null, null, null)).containsExactlyInAnyOrder("person", "from", "until");
        assertThat(refused(mila, DAY, DAY)).containsExactly("person");
        assertThat(refused(otto, DAY.minusDays(1), DAY)).containsExactly("from");
        assertThat(refused(otto, DAY.plusDays(3), DAY)).containsExactly("until");
        assertThat(refused(otto, DAY, DAY.plusMonths(12).plusDays(1))).containsExactly("until");
        assertThat(refused(new PersonId(1), DAY, DAY)).containsExactly("person");
        jdbc.sql("update person set disabled = true where id = ?")
                .param(otto.value())
                .update();
        assertThat(refused(otto, DAY, DAY)).containsExactly("person");
    }

    @Test
    void who_left_takes_nobody_s_place() {
        names(otto, DAY, DAY);
        jdbc.sql("update person set disabled = true where id = ?")
                .param(otto.value())
                .update();

        assertThat(reader.on(mila, DAY)).isEmpty();
    }

    @Test
    void a_day_after_the_last_one_nothing_is_left_of_it() {
        names(otto, DAY, DAY.plusDays(2));
        Instant last = DAY.plusDays(2).atStartOfDay(Clock.ZONE).toInstant();

        assertThat(old.forgetBefore(last)).isZero();
        assertThat(old.forgetBefore(last.plus(old.kept()))).isEqualTo(1);
    }

    private List<String> refused(@Nullable PersonId person, @Nullable LocalDate from, @Nullable LocalDate until) {
        return company.at(mila, NIGHT, () -> standIns.name(new StandInDraft(person, from, until))).refusals().stream()
                .map(Refusal::field)
                .toList();
    }

    private Act names(PersonId person, LocalDate from, LocalDate until) {
        return company.at(mila, NIGHT, () -> standIns.name(new StandInDraft(person, from, until)));
    }
}
