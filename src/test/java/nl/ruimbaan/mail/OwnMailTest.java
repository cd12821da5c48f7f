package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.HOURS;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Where somebody's mail goes, and what they chose. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(properties = {Mailing.ADDRESS, Mailing.BY_HAND})
class OwnMailTest {

    private static final Pattern CONFIRM = Pattern.compile("my-mail\\?confirm=([\\w-]{43})\\s");

    @Autowired
    Mailing mailing;

    @Autowired
    OwnMail own;

    @Autowired
    Company company;

    PersonId anna;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void who_chose_nothing_has_what_is_usual() {
        OwnMailPage page = page(anna);

        assertThat(page.on()).isFalse();
        assertThat(page.address()).isNull();
        assertThat(page.atOnce()).isTrue();
        assertThat(page.digest()).isTrue();
        assertThat(page.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(page.channels())
                .containsEntry(MailEvent.WAITS, Channel.AT_ONCE)
                .containsEntry(MailEvent.TALK, Channel.DIGEST);
    }

    @Test
    void who_signs_in_with_an_address_has_that_one() {
        PersonId otto = mailing.hire("Otto");

        assertThat(page(otto).address()).isEqualTo("otto@example.org");
        assertThat(page(otto).own()).isFalse();
    }

    @Test
    void what_one_chose_is_kept_and_what_is_usual_again_is_forgotten() {
        company.does(anna, () -> own.choose(MailEvent.TALK, Channel.NONE));
        company.does(anna, () -> own.choose(MailEvent.TALK, Channel.AT_ONCE));
        assertThat(page(anna).channels()).containsEntry(MailEvent.TALK, Channel.AT_ONCE);

        company.does(anna, () -> own.choose(MailEvent.TALK, Channel.DIGEST));
        company.does(anna, () -> own.choose(new MailSwitches(false, true, DayOfWeek.FRIDAY)));

        assertThat(page(anna).channels()).containsEntry(MailEvent.TALK, Channel.DIGEST);
        assertThat(page(anna).atOnce()).isFalse();
        assertThat(page(anna).day()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(page(company.hire("Bram")).day()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void an_address_is_used_once_whoever_reads_there_says_that_it_is_theirs() {
        try (var box = new PostBox()) {
            mailing.switchedOn(box.port(), MONDAY.minus(1, HOURS));
            company.at(anna, MONDAY, () -> own.useAddress(" anna@home.example "));
            assertThat(page(anna).address()).isNull();
            assertThat(page(anna).pending()).isEqualTo("anna@home.example");
            mailing.sends(MONDAY);

            assertThat(box.subjects()).containsExactly("Is dit mailadres van jou?");
            assertThat(PostBox.header(box.only(), "List-Unsubscribe")).isEmpty();
            var link = CONFIRM.matcher(PostBox.text(box.only()));
            assertThat(link.find()).isTrue();
            PersonId bram = company.hire("Bram");
            assertThat(company.as(bram, () -> own.confirm(link.group(1)))).isInstanceOf(Act.Refused.class);
            assertThat(company.as(anna, () -> own.confirm(link.group(1) + "x"))).isInstanceOf(Act.Refused.class);
            assertThat(company.as(anna, () -> own.confirm(link.group(1)))).isEqualTo(Act.done());
        }
        assertThat(page(anna).address()).isEqualTo("anna@home.example");
        assertThat(page(anna).own()).isTrue();
        assertThat(page(anna).pending()).isNull();
    }

    @Test
    void the_link_to_an_address_that_one_gave_up_confirms_no_other() {
        try (var box = new PostBox()) {
            mailing.switchedOn(box.port(), MONDAY.minus(1, HOURS));
            company.at(anna, MONDAY, () -> own.useAddress("one@example.org"));
            mailing.sends(MONDAY);
            var link = CONFIRM.matcher(PostBox.text(box.only()));
            assertThat(link.find()).isTrue();

            company.at(anna, MONDAY, () -> own.useAddress("other@example.org"));

            assertThat(company.as(anna, () -> own.confirm(link.group(1)))).isInstanceOf(Act.Refused.class);
        }
        assertThat(page(anna).address()).isNull();
    }

    @Test
    void an_address_is_forgotten_when_one_wants() {
        PersonId otto = mailing.hire("Otto");
        company.does(otto, () -> own.useAddress("else@example.org"));

        company.does(otto, own::forgetAddress);

        assertThat(page(otto).address()).isEqualTo("otto@example.org");
        assertThat(page(otto).pending()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.org",
                "a b@example.org",
                "anna@example.org, bram@example.org",
                "Anna <anna@example.org>",
                "anna@example.org\nBcc: x@y.z",
                "anna@-example.org"
            })
    void what_is_no_address_is_refused_at_its_field(String text) {
        Act act = company.as(anna, () -> own.useAddress(text));

        assertThat(act.refusals()).extracting(Refusal::field).containsExactly("address");
        assertThat(page(anna).pending()).isNull();
    }

    private OwnMailPage page(PersonId person) {
        return company.as(person, own::page);
    }
}
