package nl.ruimbaan.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import nl.ruimbaan.mail.Channel;
import nl.ruimbaan.mail.MailEvent;
import nl.ruimbaan.mail.OwnMail;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna chooses what she gets by mail, and where. */
@ScreenTest
class MyMailScreenTest {

    @Autowired
    OwnMail own;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna");
    }

    @Test
    void anna_finds_it_behind_her_face_and_reads_that_no_mail_is_sent_yet() {
        Colleague annaHere = portal.sits(anna).goesTo("").clicks("person");
        assertThat(annaHere.addressOf("my-mail")).isEqualTo("my-mail");

        annaHere.goesTo("my-mail")
                .sees("Ruimbaan verstuurt nu geen mail.")
                .sees("We hebben geen mailadres van je: er komt niets per mail.");
        assertThat(annaHere.title()).isEqualTo("Mail aan mij · Ruimbaan");
    }

    @Test
    void what_anna_chooses_holds_at_once_and_for_her_alone() {
        portal.sits(anna)
                .goesTo("my-mail")
                .sets("event-MENTION", Channel.AT_ONCE)
                .isTold("Bewaard")
                .fills("day", DayOfWeek.FRIDAY)
                .fills("atOnce", false);

        assertThat(company.as(anna, own::page).channels()).containsEntry(MailEvent.MENTION, Channel.AT_ONCE);
        assertThat(company.as(anna, own::page).day()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(company.as(anna, own::page).atOnce()).isFalse();
        PersonId bram = company.hire("Bram");
        assertThat(company.as(bram, own::page).channels()).containsEntry(MailEvent.MENTION, Channel.DIGEST);
    }

    @Test
    void an_address_waits_until_anna_confirms_it_and_what_is_none_is_refused_at_the_field() {
        Colleague annaHere =
                portal.sits(anna).goesTo("my-mail").fills("address", "anna@").clicks("use-address");
        assertThat(annaHere.askedFor("address")).contains("naam@voorbeeld.nl");

        annaHere.fills("address", "anna@example.org")
                .clicks("use-address")
                .isTold("We sturen een mail naar anna@example.org")
                .sees("Druk op de knop in die mail");

        annaHere.clicks("forget-address").isTold("We zijn het adres vergeten.");
        assertThat(company.as(anna, own::page).pending()).isNull();
    }

    @Test
    void a_link_that_belongs_to_nothing_says_so_and_the_page_is_there() {
        portal.sits(anna)
                .goesTo("my-mail?confirm=x")
                .isTold("Deze link hoort niet bij een adres")
                .sees("Mail aan mij");
    }
}
