package nl.ruimbaan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Browser;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One request stops one kind of mail, from whoever has the link: no session, no signing in, no other thing. */
@ServerTest
class StopMailTest {

    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    @LocalServerPort
    private int port;

    @Autowired
    SignedLinks links;

    @Autowired
    OwnMail own;

    @Autowired
    PeopleService people;

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
    void a_mail_programme_stops_the_overview_with_one_request_and_nothing_else() {
        var programme = new Browser(port);

        HttpResponse<String> answer = programme.postsUnguarded(stop(Letter.Kind.DIGEST), ONE_CLICK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page().digest()).isFalse();
        assertThat(page().atOnce()).isTrue();
    }

    @Test
    void the_other_link_stops_what_comes_at_once_and_leaves_the_overview() {
        new Browser(port).postsUnguarded(stop(Letter.Kind.AT_ONCE), ONE_CLICK);

        assertThat(page().atOnce()).isFalse();
        assertThat(page().digest()).isTrue();
    }

    @Test
    void looking_changes_nothing_for_programmes_that_guard_mail_open_each_link() {
        HttpResponse<String> page = new Browser(port).opens(stop(Letter.Kind.DIGEST));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Geen weekoverzicht meer?", "<form method=\"post\" >", "Ja, stop hiermee");
        assertThat(page().digest()).isTrue();
    }

    @Test
    void a_second_time_changes_nothing_and_says_the_same() {
        var programme = new Browser(port);
        String first =
                programme.postsUnguarded(stop(Letter.Kind.DIGEST), ONE_CLICK).body();
        String second =
                programme.postsUnguarded(stop(Letter.Kind.DIGEST), ONE_CLICK).body();

        assertThat(second)
                .isEqualTo(first)
                .contains("Je krijgt geen weekoverzicht meer", "<form method=\"post\" hidden>");
    }

    @Test
    void it_speaks_the_language_of_who_got_the_letter() {
        company.does(anna, () -> people.speak(Language.EN));

        assertThat(new Browser(port).opens(stop(Letter.Kind.DIGEST)).body())
                .contains("<html lang=\"en\">", "No weekly overview any more?");
    }

    @Test
    void a_link_that_is_not_ours_stops_nothing() {
        PersonId bram = company.hire("Bram");
        String annas = stop(Letter.Kind.DIGEST);
        String forBram = annas.replace("/" + anna.value() + ".", "/" + bram.value() + ".");
        String forOther = annas.replace(".DIGEST.", ".AT_ONCE.");
        for (String link : new String[] {
            forBram,
            forOther,
            annas.substring(0, annas.length() - 1),
            "/mail/stop/x",
            "/mail/stop/1.DIGEST.",
            "/mail/stop/%22"
        }) {
            HttpResponse<String> answer = new Browser(port).postsUnguarded(link, ONE_CLICK);
            assertThat(answer.statusCode()).as(link).isEqualTo(404);
            assertThat(answer.body()).contains("Deze link kennen we niet");
        }
        assertThat(company.as(bram, own::page).digest()).isTrue();
        assertThat(page().atOnce()).isTrue();
        assertThat(page().digest()).isTrue();
    }

    @Test
    void where_nothing_was_ever_signed_a_link_is_none_of_ours_either() {
        HttpResponse<String> answer = new Browser(port).opens("/mail/stop/" + anna.value() + ".DIGEST.abc");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private OwnMailPage page() {
        return company.as(anna, own::page);
    }

    private String stop(Letter.Kind kind) {
        return "/" + links.stop(anna, kind);
    }
}
