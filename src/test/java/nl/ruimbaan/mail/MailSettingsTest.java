package nl.ruimbaan.mail;

import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.ResourceBundle;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An administrator chooses the server and sees whether it works, in words. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(properties = {Mailing.ADDRESS, Mailing.BY_HAND, "ruimbaan.mail.password=geheim"})
class MailSettingsTest {

    @Autowired
    Mailing mailing;

    @Autowired
    MailSettings settings;

    @Autowired
    TestLetter test;

    @Autowired
    Company company;

    PersonId bea;

    @BeforeEach
    void hire() {
        bea = mailing.administrator();
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void until_somebody_chooses_a_server_no_mail_is_sent_and_the_screen_says_so() {
        assertThat(state().isOn()).isFalse();
        assertThat(state().key()).isEqualTo("mail.state.unset");
        assertThat(sendTo("bea@example.org")).isEqualTo(new TestResult.Off());
        mailing.sends(MONDAY);
    }

    @Test
    void what_is_chosen_holds_and_says_who_chose_it() {
        company.does(bea, () -> settings.choose(Mailing.server(25)));

        assertThat(state().key()).isEqualTo("mail.state.on");
        assertThat(state().server()).satisfies(it -> {
            assertThat(it.by()).isEqualTo("Bea");
            assertThat(it.toDraft()).isEqualTo(Mailing.server(25));
        });
        assertThat(state().hasPassword()).isTrue();

        company.does(bea, settings::switchOff);
        assertThat(state().isOn()).isFalse();
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        var wrong = new MailServerDraft("http://x", null, Encryption.TLS, "", "nobody", " ", "a@b, c@d");

        Act act = company.as(bea, () -> settings.choose(wrong));

        assertThat(act.refusals())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("host", "port", "sender", "replyTo", "senderName");
        assertThat(state().isOn()).isFalse();
    }

    @Test
    void a_test_arrives_and_nothing_of_it_is_kept() {
        try (var box = new PostBox()) {
            company.does(bea, () -> settings.choose(Mailing.server(box.port())));

            assertThat(sendTo("bea@example.org")).isEqualTo(new TestResult.Taken());

            assertThat(box.subjects()).containsExactly("Proefmail van Ruimbaan");
            assertThat(mailing.states()).isEmpty();
        }
    }

    @Test
    void what_goes_wrong_is_told_in_words() throws IOException {
        assertThat(sendTo("bea@")).isEqualTo(new TestResult.NoAddress());
        assertThat(problem(new MailServerDraft(
                        "nowhere.invalid", 25, Encryption.NONE, "", "r@example.org", "Ruimbaan", "")))
                .isEqualTo(Problem.HOST);
        int port;
        try (var box = new PostBox()) {
            port = box.port();
            assertThat(problem(with(port, Encryption.STARTTLS, ""))).isEqualTo(Problem.SECRECY);
            assertThat(problem(with(port, Encryption.TLS, ""))).isEqualTo(Problem.SECRECY);
        }
        assertThat(problem(with(port, Encryption.NONE, ""))).isEqualTo(Problem.PORT);
        assertThat(refusing("RCPT TO", "550 no such user")).isEqualTo(Problem.ADDRESS);
        assertThat(refusing("MAIL FROM", "550 not yours")).isEqualTo(Problem.SENDER);
        assertThat(refusing("RCPT TO", "451 later")).isEqualTo(Problem.LATER);
        assertThat(refusing(".", "554 spam")).isEqualTo(Problem.CONTENT);
    }

    @Test
    void a_wrong_password_is_told_as_such_and_a_right_one_lets_it_through() {
        try (var box = new PostBox()) {
            box.server().setUser("ruimbaan@example.org", "ruimbaan", "anders");
            assertThat(problem(with(box.port(), Encryption.NONE, "ruimbaan"))).isEqualTo(Problem.LOGIN);
            box.server().setUser("ruimbaan2@example.org", "portal", "geheim");

            company.does(bea, () -> settings.choose(with(box.port(), Encryption.NONE, "portal")));

            assertThat(sendTo("bea@example.org")).isEqualTo(new TestResult.Taken());
        }
    }

    @Test
    void each_problem_has_words() {
        var dutch = ResourceBundle.getBundle("vaadin-i18n/translations");

        assertThat(Arrays.stream(Problem.values())).allMatch(it -> dutch.containsKey(it.key()));
        assertThat(Arrays.stream(Letter.State.values()).filter(it -> it.compareTo(Letter.State.EMPTY) > 0))
                .allMatch(it -> dutch.containsKey("mail.undelivered." + it));
    }

    private Problem refusing(String command, String reply) throws IOException {
        try (var gruff = new GruffServer().says(command, reply)) {
            return problem(with(gruff.port(), Encryption.NONE, ""));
        }
    }

    private Problem problem(MailServerDraft server) {
        company.does(bea, () -> settings.choose(server));
        return ((TestResult.Failed) sendTo("bea@example.org")).problem();
    }

    private static MailServerDraft with(int port, Encryption encryption, String username) {
        return new MailServerDraft("127.0.0.1", port, encryption, username, "r@example.org", "Ruimbaan", "");
    }

    private TestResult sendTo(String address) {
        return company.as(bea, () -> test.send(address, Language.NL.locale()));
    }

    private MailState state() {
        return company.as(bea, settings::state);
    }
}
