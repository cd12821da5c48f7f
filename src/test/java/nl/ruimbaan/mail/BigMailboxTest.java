package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.MINUTES;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A mailbox in which all sorts of mail comes in costs a turn that has an end. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(
        properties = {
            Mailing.ADDRESS,
            Mailing.BY_HAND,
            "ruimbaan.mailbox.every=1d",
            "ruimbaan.mailbox.password=" + ReportBox.PASSWORD
        })
class BigMailboxTest {

    @Autowired
    Mailing mailing;

    @Autowired
    MailboxSettings settings;

    @Autowired
    ReadReports job;

    @Autowired
    Company company;

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void of_a_hundred_thousand_letters_the_newest_thousand_are_looked_at_and_after_that_what_came() throws IOException {
        PersonId bea = mailing.administrator();
        try (var box = new BigMailbox(100_000)) {
            company.does(bea, () -> settings.choose(box.draft()));

            reads(MONDAY);
            List<String> first = box.heard();
            reads(MONDAY.plus(5, MINUTES));
            List<String> second = box.heard();
            box.grows(3);
            reads(MONDAY.plus(10, MINUTES));
            List<String> third = box.heard();

            assertThat(first.stream().filter(it -> it.contains("HEADER.FIELDS")))
                    .hasSize(10);
            assertThat(first).contains("UID FETCH 106001:106100 (UID)", "UID FETCH 106901:107000 (UID)");
            assertThat(first).hasSizeLessThan(30);
            assertThat(second).noneMatch(it -> it.contains("FETCH"));
            assertThat(third.stream().filter(it -> it.contains("FETCH")).toList())
                    .hasSize(2)
                    .contains("UID FETCH 107001:107003 (UID)");
            assertThat(company.as(bea, settings::state).key()).isEqualTo("mailbox.state.on");
        }
    }

    @Test
    void a_flood_is_looked_at_in_turns_of_five_thousand() throws IOException {
        PersonId bea = mailing.administrator();
        try (var box = new BigMailbox(0)) {
            company.does(bea, () -> settings.choose(box.draft()));
            reads(MONDAY);
            box.grows(8_000);
            box.heard();

            reads(MONDAY.plus(5, MINUTES));
            assertThat(headers(box)).isEqualTo(50);
            reads(MONDAY.plus(10, MINUTES));
            assertThat(headers(box)).isEqualTo(30);
            reads(MONDAY.plus(15, MINUTES));
            assertThat(headers(box)).isZero();
        }
    }

    private static long headers(BigMailbox box) {
        return box.heard().stream().filter(it -> it.contains("HEADER.FIELDS")).count();
    }

    private void reads(Instant then) {
        Clock.at(then, () -> {
            job.run();
            return true;
        });
    }
}
