package nl.ruimbaan.push;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.mail.Encryption;
import nl.ruimbaan.mail.MailServerDraft;
import nl.ruimbaan.mail.MailSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator decides whether anything is pushed at all. */
class PushSettingsTest extends Pushing {

    @Autowired
    MailSettings mail;

    @Autowired
    PushCourse course;

    @Test
    void it_is_off_until_an_administrator_says_so() {
        change("delete from push_course");

        PushState state = company.as(bea, settings::state);
        assertThat(state.wanted()).isFalse();
        assertThat(state.key()).isEqualTo("push.state.off");
        assertThat(state.by()).isNull();
        assertThat(company.as(otto, own::page).on()).isFalse();
        assertThat(company.as(otto, own::page).publicKey()).isNull();
    }

    @Test
    void the_keys_are_made_once_and_are_told_to_nobody() {
        PushKeys made = course.stand().orElseThrow().keys();
        company.does(bea, () -> settings.choose(false));
        company.does(bea, () -> settings.choose(true));

        assertThat(course.stand().orElseThrow().keys()).isEqualTo(made);
        assertThat(course.stand().orElseThrow().toString())
                .doesNotContain(made.privateKey().value());
        assertThat(made).isNotEqualTo(PushKeys.make());
        assertThat(phone.draft().toString()).isEqualTo("DeviceDraft");
    }

    @Test
    void makers_are_told_the_address_where_answers_go_else_the_portal_s_own() {
        assertThat(company.as(bea, settings::state).contact()).isEqualTo("https://ruimbaan.example.org");

        company.as(
                bea,
                () -> mail.choose(new MailServerDraft(
                        "smtp.example.org",
                        587,
                        Encryption.STARTTLS,
                        "",
                        "ruimbaan@example.org",
                        "Ruimbaan",
                        "vragen@example.org")));

        assertThat(company.as(bea, settings::state).contact()).isEqualTo("mailto:vragen@example.org");
        assertThat(company.as(bea, settings::state).key()).isEqualTo("push.state.on");
    }
}
