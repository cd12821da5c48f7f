package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
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

/** What comes at once: once, and only what is still to be said. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(properties = {Mailing.ADDRESS, Mailing.BY_HAND})
class SendMailTest {

    private static final String ASKED = "HAND_OVER.ASKED";

    @Autowired
    Mailing mailing;

    @Autowired
    LetterClaims claims;

    @Autowired
    OwnMail own;

    @Autowired
    Company company;

    @Autowired
    Writes writes;

    PostBox box;
    PersonId otto;
    ObstacleId obstacle;

    @BeforeEach
    void open() {
        box = new PostBox();
        mailing.switchedOn(box.port(), MONDAY.minus(1, HOURS));
        otto = mailing.hire("Otto");
        obstacle = mailing.reports(company.hire("Anna"), "Geen tweede adres");
    }

    @AfterEach
    void close() {
        box.close();
        company.goHome();
    }

    @Test
    void looking_for_what_is_to_be_sent_throws_nothing_away_that_was_read() {
        var reads = new AtomicInteger();
        Supplier<Integer> remembered = writes.remember(reads::incrementAndGet);
        mailing.told(otto, obstacle, ASKED, MONDAY);
        assertThat(Clock.at(MONDAY, remembered::get)).isEqualTo(1);

        mailing.sends(MONDAY.plus(1, SECONDS));

        assertThat(box.subjects()).hasSize(1);
        assertThat(Clock.at(MONDAY, remembered::get)).isEqualTo(1);
    }

    @Test
    void what_waits_for_me_comes_at_once_and_once_only() {
        mailing.told(otto, obstacle, ASKED, MONDAY);
        mailing.told(otto, obstacle, "PICK_UP", MONDAY);

        mailing.sends(MONDAY.plus(1, SECONDS));
        mailing.sends(MONDAY.plus(16, SECONDS));
        mailing.sends(MONDAY.plus(20, HOURS));

        assertThat(box.subjects()).containsExactly("De melder vraagt of jij de hindernis overneemt");
        assertThat(mailing.states()).containsExactly("SENT");
    }

    @Test
    void what_is_not_due_yet_waits_and_what_was_taken_back_meanwhile_never_goes() {
        long message = mailing.told(otto, obstacle, ASKED, MONDAY.plus(1, MINUTES));
        mailing.sends(MONDAY);
        assertThat(box.all()).isEmpty();

        mailing.change("delete from notification where id = ?", message);
        mailing.sends(MONDAY.plus(2, MINUTES));

        assertThat(box.all()).isEmpty();
    }

    @Test
    void what_i_read_behind_the_bell_before_it_went_needs_no_mail() {
        mailing.read(mailing.told(otto, obstacle, ASKED, MONDAY));

        mailing.sends(MONDAY.plus(1, SECONDS));

        assertThat(box.all()).isEmpty();
    }

    @Test
    void what_came_before_mail_was_switched_on_is_not_mailed() {
        mailing.told(otto, obstacle, ASKED, MONDAY.minus(2, HOURS));

        mailing.sends(MONDAY);

        assertThat(box.all()).isEmpty();
    }

    @Test
    void nothing_of_what_was_hidden_meanwhile_goes() {
        mailing.told(otto, obstacle, ASKED, MONDAY);
        mailing.change(
                "insert into hidden_text (text_number, text_kind, recognisable, note, hidden_at)"
                        + " values (?, 'OBSTACLE', true, '', current_timestamp)",
                obstacle.number());

        mailing.sends(MONDAY.plus(1, SECONDS));

        assertThat(box.all()).isEmpty();
        assertThat(mailing.states()).containsExactly("EMPTY");
    }

    @Test
    void who_left_or_has_no_address_gets_nothing() {
        mailing.told(company.hire("Piet"), obstacle, ASKED, MONDAY);
        mailing.told(otto, obstacle, ASKED, MONDAY);
        mailing.change("update person set disabled = true where id = ?", otto.value());

        mailing.sends(MONDAY.plus(1, SECONDS));

        assertThat(mailing.states()).isEmpty();
    }

    @Test
    void who_chose_otherwise_gets_it_otherwise() {
        company.does(otto, () -> own.choose(MailEvent.WAITS, Channel.NONE));
        company.does(otto, () -> own.choose(MailEvent.MINE, Channel.AT_ONCE));
        mailing.told(otto, obstacle, ASKED, MONDAY);
        mailing.told(otto, obstacle, "PICK_UP", MONDAY);

        mailing.sends(MONDAY.plus(1, SECONDS));

        assertThat(box.subjects()).containsExactly("De melder pakte de hindernis op");
    }

    @Test
    void two_nodes_that_look_at_the_same_moment_send_one_letter() {
        mailing.told(otto, obstacle, ASKED, MONDAY);
        box.close();
        mailing.sends(MONDAY.plus(1, SECONDS));
        long letter = at(MONDAY.plus(1, HOURS), () -> claims.due(10)).getFirst();

        List<Optional<Letter>> claimed =
                at(MONDAY.plus(1, HOURS), () -> List.of(claims.claim(letter), claims.claim(letter)));

        assertThat(claimed.get(0)).isPresent();
        assertThat(claimed.get(1)).isEmpty();
    }

    @Test
    void one_that_the_server_was_taking_when_the_portal_was_killed_does_not_go_twice_and_is_told_of() {
        mailing.told(otto, obstacle, ASKED, MONDAY);
        box.close();
        mailing.sends(MONDAY.plus(1, SECONDS));
        at(MONDAY.plus(1, HOURS), () -> {
            Letter letter = claims.claim(claims.due(10).getFirst()).orElseThrow();
            claims.hand(letter, "otto@example.org");
            return true;
        });
        try (var again = new PostBox(box.port())) {
            mailing.sends(MONDAY.plus(2, HOURS));

            assertThat(again.all()).isEmpty();
            assertThat(mailing.states()).containsExactly("UNCERTAIN");
        }
    }

    @Test
    void one_that_was_only_claimed_when_the_portal_was_killed_goes_after_all() {
        mailing.told(otto, obstacle, ASKED, MONDAY);
        box.close();
        mailing.sends(MONDAY.plus(1, SECONDS));
        at(MONDAY.plus(1, HOURS), () -> claims.claim(claims.due(10).getFirst()));
        try (var again = new PostBox(box.port())) {
            mailing.sends(MONDAY.plus(1, HOURS).plus(5, MINUTES));
            assertThat(again.all()).isEmpty();

            mailing.sends(MONDAY.plus(2, HOURS));

            assertThat(again.all()).hasSize(1);
        }
    }

    private static <T> T at(Instant then, Supplier<T> work) {
        return Clock.at(then, work::get);
    }
}
