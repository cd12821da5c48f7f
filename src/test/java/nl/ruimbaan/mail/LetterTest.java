package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.HOURS;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What stands in a letter, and on it. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(properties = {Mailing.ADDRESS, Mailing.BY_HAND})
class LetterTest {

    private static final Pattern WORD = Pattern.compile("#\\{([\\w.]+)}");

    @Autowired
    Mailing mailing;

    @Autowired
    MailSettings settings;

    @Autowired
    Translations texts;

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    PostBox box;
    PersonId otto;
    ObstacleId obstacle;

    @BeforeEach
    void open() {
        box = new PostBox();
        mailing.switchedOn(box.port(), MONDAY.minus(1, HOURS));
        otto = mailing.hire("Otto");
        obstacle = mailing.reports(company.hire("Anna"), "Geen <b>tweede</b> adres & meer");
    }

    @AfterEach
    void close() {
        box.close();
        company.goHome();
    }

    @Test
    void it_says_what_happened_with_a_link_to_it_in_text_and_in_html() {
        MimeMessage letter = sent();
        String link = "https://ruimbaan.example.org/obstacles/" + obstacle.number();

        assertThat(PostBox.text(letter))
                .contains(
                        "De melder vraagt of jij de hindernis overneemt",
                        "Hindernis #" + obstacle.number() + ": Geen <b>tweede</b> adres & meer",
                        link);
        assertThat(PostBox.html(letter))
                .contains(
                        "<html lang=\"nl\"",
                        "Hindernis #" + obstacle.number() + ": Geen &lt;b&gt;tweede&lt;/b&gt; adres &amp; meer",
                        "href=\"" + link + "\"");
    }

    @Test
    void it_loads_nothing_runs_nothing_and_follows_nobody() {
        String html = PostBox.html(sent());

        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContain("<img", "<script", "<link", "<style", "@import", "url(", "background=", "<iframe");
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(html).results().map(it -> it.group(1)))
                .allMatch(it -> it.matches("https://ruimbaan\\.example\\.org/[\\w/.-]*"));
    }

    @Test
    void outlook_can_read_it_tables_and_styles_at_the_element_alone() {
        assertThat(PostBox.html(sent()))
                .contains("<table role=\"presentation\"", "bgcolor=\"#0a6e78\"", "<!--[if mso]>")
                .doesNotContain("display:flex", "display:grid", "class=", "var(--", " th:");
    }

    @Test
    void one_request_stops_it_and_nobody_answers_a_machine() throws MessagingException {
        MimeMessage letter = sent();

        assertThat(PostBox.header(letter, "List-Unsubscribe"))
                .matches("<https://ruimbaan\\.example\\.org/mail/stop/" + otto.value() + "\\.AT_ONCE\\.[\\w-]{43}>");
        assertThat(PostBox.header(letter, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(PostBox.header(letter, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(PostBox.header(letter, "Message-ID")).matches("<ruimbaan-\\d+-\\d+@example\\.org>");
        assertThat(letter.getFrom()[0]).hasToString("Ruimbaan Woonveste <ruimbaan@example.org>");
        assertThat(letter.getAllRecipients()[0]).hasToString("otto@example.org");
    }

    @Test
    void where_an_answer_goes_says_what_happens_to_it() throws MessagingException {
        MimeMessage letter = sent();
        var to = (InternetAddress) letter.getReplyTo()[0];
        assertThat(to.getPersonal()).isEqualTo("Niet beantwoorden: reageer in Ruimbaan");
        assertThat(PostBox.text(letter)).contains("Antwoorden op deze mail leest niemand.");

        PersonId bea = mailing.administrator();
        MailServerDraft read = new MailServerDraft(
                "127.0.0.1", box.port(), Encryption.NONE, "", "ruimbaan@example.org", "Ruimbaan", "beheer@example.org");
        company.at(bea, MONDAY, () -> settings.choose(read));
        mailing.told(otto, obstacle, "REMINDER.STILL", MONDAY.plusSeconds(60));
        mailing.sends(MONDAY.plusSeconds(61));

        MimeMessage next = box.all().getLast();
        assertThat(next.getReplyTo()[0]).hasToString("Vragen over deze mail <beheer@example.org>");
        assertThat(PostBox.text(next)).contains("Antwoord je op deze mail, dan komt dat bij beheer@example.org.");
    }

    @Test
    void it_is_in_the_language_of_who_reads_it() {
        company.does(otto, () -> people.speak(Language.EN));

        MimeMessage letter = sent();

        assertThat(PostBox.subject(letter)).isEqualTo("The reporter asks you to take over the obstacle");
        assertThat(PostBox.html(letter)).contains("lang=\"en\"", "Nobody reads answers to this mail.");
        assertThat(PostBox.text(letter)).contains("Choose what you get by mail").doesNotContain("Ruimbaan leest");
    }

    @Test
    void every_word_of_the_templates_is_there_in_both_languages() throws IOException {
        for (String file : List.of("letter.html", "letter.txt")) {
            String template = Files.readString(Path.of("src/main/resources/mail", file));
            for (Language language : Language.values()) {
                assertThat(WORD.matcher(template).results().map(it -> it.group(1)))
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(
                                        MailWords.in(texts, language.locale()).say(it))
                                .isNotBlank());
            }
        }
    }

    @Test
    void a_word_without_translation_is_no_letter() {
        for (Language language : Language.values()) {
            assertThatThrownBy(() -> MailWords.in(texts, language.locale()).say("mail.letter.nowhere"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("mail.letter.nowhere");
        }
    }

    private MimeMessage sent() {
        mailing.told(otto, obstacle, "HAND_OVER.ASKED", MONDAY);
        mailing.sends(MONDAY.plusSeconds(1));
        return box.only();
    }
}
