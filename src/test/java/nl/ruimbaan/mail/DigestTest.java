package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The weekly overview: on one's day, in the organisation's zone, once, and not when nothing happened. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(properties = {Mailing.ADDRESS, Mailing.BY_HAND})
class DigestTest {

    /** Eight o'clock in Amsterdam, the Monday after: six in London's winter. */
    private static final Instant EIGHT = Instant.parse("2026-06-08T06:00:00Z");

    @Autowired
    Mailing mailing;

    @Autowired
    OwnMail own;

    @Autowired
    Company company;

    PostBox box;
    PersonId anna;
    ObstacleId obstacle;

    @BeforeEach
    void open() {
        box = new PostBox();
        mailing.switchedOn(box.port(), MONDAY);
        anna = mailing.hire("Anna");
        obstacle = mailing.reports(anna, "Geen tweede adres");
    }

    @AfterEach
    void close() {
        box.close();
        company.goHome();
    }

    @Test
    void it_comes_on_monday_at_eight_in_amsterdam_and_once() {
        mailing.told(anna, obstacle, "PICK_UP", MONDAY.plus(1, DAYS));

        mailing.sends(EIGHT.minus(1, MINUTES));
        assertThat(box.all()).isEmpty();
        mailing.sends(EIGHT);
        mailing.sends(EIGHT.plus(1, MINUTES));
        mailing.sends(EIGHT.plus(20, HOURS));
        mailing.sends(EIGHT.plus(7, DAYS));

        assertThat(box.subjects()).containsExactly("Je weekoverzicht van Ruimbaan");
    }

    @Test
    void when_nothing_happened_nothing_comes() {
        mailing.sends(EIGHT);

        assertThat(box.all()).isEmpty();
        assertThat(mailing.states()).isEmpty();
    }

    @Test
    void nothing_comes_either_of_what_came_at_once_or_was_read() {
        mailing.told(anna, obstacle, "TAKE_AWAY.ASKED", MONDAY.plus(1, DAYS));
        mailing.read(mailing.told(anna, obstacle, "PICK_UP", MONDAY.plus(1, DAYS)));
        mailing.sends(MONDAY.plus(1, DAYS).plus(1, MINUTES));
        assertThat(box.all()).hasSize(1);

        mailing.sends(EIGHT);

        assertThat(box.all()).hasSize(1);
    }

    @Test
    void who_wants_it_on_thursday_gets_it_on_thursday() {
        company.at(anna, MONDAY, () -> {
            own.choose(new MailSwitches(true, true, DayOfWeek.THURSDAY));
            return true;
        });
        mailing.told(anna, obstacle, "PICK_UP", MONDAY.plus(1, DAYS));

        mailing.sends(EIGHT);
        assertThat(box.all()).isEmpty();
        mailing.sends(EIGHT.plus(3, DAYS));

        assertThat(box.subjects()).containsExactly("Je weekoverzicht van Ruimbaan");
    }

    @Test
    void who_chooses_the_day_that_it_is_waits_for_the_next_one() {
        company.at(anna, EIGHT.plus(2, HOURS), () -> {
            own.choose(new MailSwitches(true, true, DayOfWeek.MONDAY));
            return true;
        });
        mailing.told(anna, obstacle, "PICK_UP", EIGHT.minus(1, DAYS));

        mailing.sends(EIGHT.plus(3, HOURS));
        assertThat(box.all()).isEmpty();
        mailing.told(anna, obstacle, "PARK", EIGHT.plus(3, DAYS));
        mailing.sends(EIGHT.plus(7, DAYS));

        assertThat(box.all()).hasSize(1);
    }

    @Test
    void after_a_monday_on_which_the_portal_was_stopped_it_comes_on_tuesday_and_not_on_wednesday() {
        mailing.told(anna, obstacle, "PICK_UP", EIGHT.minus(1, DAYS));
        PersonId bram = mailing.hire("Bram");

        mailing.sends(EIGHT.plus(1, DAYS));
        assertThat(box.all()).hasSize(1);
        mailing.told(bram, obstacle, "PICK_UP", EIGHT.plus(1, DAYS));
        mailing.sends(EIGHT.plus(2, DAYS));

        assertThat(box.all()).hasSize(1);
    }

    @Test
    void what_is_in_one_overview_is_not_in_the_next() {
        mailing.told(anna, obstacle, "PICK_UP", EIGHT.minus(1, DAYS));
        mailing.sends(EIGHT);
        mailing.told(anna, obstacle, "PARK", EIGHT.plus(1, DAYS));

        mailing.sends(EIGHT.plus(7, DAYS));

        assertThat(PostBox.text(box.all().getLast()))
                .contains("parkeerde de hindernis")
                .doesNotContain("pakte de hindernis op");
    }

    @Test
    void who_wants_nothing_at_once_reads_it_in_the_overview() {
        company.at(anna, MONDAY, () -> {
            own.choose(new MailSwitches(false, true, DayOfWeek.MONDAY));
            return true;
        });
        mailing.told(anna, obstacle, "TAKE_AWAY.ASKED", MONDAY.plus(1, DAYS));

        mailing.sends(MONDAY.plus(1, DAYS).plus(1, MINUTES));
        assertThat(box.all()).isEmpty();
        mailing.sends(EIGHT);

        assertThat(PostBox.text(box.only())).contains("Is hij voor jou ook weg?");
    }

    @Test
    void what_is_hidden_when_it_goes_is_not_in_it() {
        mailing.told(anna, obstacle, "PICK_UP", MONDAY.plus(1, DAYS));
        ObstacleId other = mailing.reports(company.hire("Bram"), "Een sleutel die klemt");
        mailing.told(anna, other, "PARK", MONDAY.plus(1, DAYS));
        mailing.change(
                "insert into hidden_text (text_number, text_kind, recognisable, note, hidden_at)"
                        + " values (?, 'OBSTACLE', true, '', current_timestamp)",
                other.number());

        mailing.sends(EIGHT);

        assertThat(PostBox.text(box.only())).contains("Geen tweede adres").doesNotContain("sleutel");
        assertThat(PostBox.html(box.only())).contains("Geen tweede adres").doesNotContain("sleutel");
    }

    @Test
    void nobody_gets_one_of_the_week_before_mail_was_switched_on() {
        PersonId bram = mailing.hire("Bram");
        mailing.told(bram, obstacle, "PICK_UP", MONDAY.minus(1, DAYS));

        mailing.sends(MONDAY.plus(1, MINUTES));

        assertThat(box.all()).isEmpty();
    }
}
