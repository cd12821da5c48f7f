package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Wire;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.OfflineScreen;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story is typed on a phone in a cellar: it is there when the line is back, once, and for who typed it alone. */
class OfflineStoryJourney extends AxeJourney {

    private Wire wire;

    @BeforeEach
    void lay() throws IOException {
        wire = new Wire(Portal.drafts().port());
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
    }

    @Test
    void it_becomes_a_draft_that_the_guard_reads_along_with_and_waits_no_longer() {
        Browser phone = phone("medewerker");
        wire.cut();
        OfflineScreen.open(phone, "stories")
                .types("title", "Nat in de kelder")
                .types("happened", "Wij gingen kijken.")
                .words("Bel mij op 06-12345678, het water stijgt.");
        look(phone, "without a line");
        assertThat(violations).isEmpty();
        assertThat(OfflineScreen.reload(phone).written("title")).isEqualTo("Nat in de kelder");

        Object asItWas = Objects.requireNonNull(phone.js("return {...localStorage}"));

        wire.mend();
        OfflineScreen.open(phone, "offline").goOn();

        StoryEditor editor = StoryEditor.here(phone);
        assertThat(editor.written("words")).isEqualTo("Bel mij op 06-12345678, het water stijgt.");
        assertThat(editor.written("title")).isEqualTo("Nat in de kelder");
        assertThat(editor.written("happened")).isEqualTo("Wij gingen kijken.");
        phone.see("#mask-words-0");
        phone.until("nothing waits", it -> OfflineScreen.kept(phone) == 0);
        assertThat(editor.mask("words").publish().words()).contains("het water stijgt");
        phone.js("Object.assign(localStorage, arguments[0])", asItWas);
        phone.open("stories/waiting").seeText(".rb-empty", "Op dit apparaat wacht niets");
        phone.until("what was sent before is known", it -> OfflineScreen.kept(phone) == 0);
    }

    @Test
    void a_session_that_is_over_meanwhile_loses_nothing() {
        Browser phone = phone("medewerker");
        wire.cut();
        OfflineScreen.open(phone, "obstacles")
                .words("De sleutel lag er niet.")
                .another()
                .words("En de deur klemde.");
        phone.driver().manage().deleteAllCookies();

        wire.mend();
        OfflineScreen.open(phone, "offline").goOn();
        SignIn.asked(phone).asDemo("medewerker");

        phone.seeText("#brought", "De sleutel lag er niet");
        phone.seeText("#brought", "En de deur klemde");
        phone.until("nothing waits", it -> OfflineScreen.kept(phone) == 0);
        look(phone, "with two drafts");
        assertThat(violations).isEmpty();
        phone.click("#brought li:last-child a");
        assertThat(StoryEditor.here(phone).written("words")).isEqualTo("En de deur klemde.");
    }

    @Test
    void a_colleague_at_the_same_device_neither_reads_it_nor_gets_it() {
        Browser shared = phone("medewerker");
        wire.cut();
        OfflineScreen typed = OfflineScreen.open(shared, "stories").words("Dit is van Sanne alleen.");
        assertThat(typed.somebodyElse().written("words")).isEmpty();
        assertThat(typed.waiting()).isZero();
        typed.words("Ik zit hier nu.");
        shared.driver().manage().deleteAllCookies();
        wire.mend();

        SignIn.open(shared).asDemo("manager");
        shared.open("stories/waiting").seeText(".rb-kept-question", "Er was toen niemand aangemeld. Is het van jou?");
        look(shared, "with a question");
        assertThat(violations).isEmpty();
        shared.click(".rb-kept-question .rb-primary");

        assertThat(StoryEditor.here(shared).written("words")).isEqualTo("Ik zit hier nu.");
        shared.until("one waits", it -> OfflineScreen.kept(shared) == 1);
        StoryEditor.here(shared).publish();
        new Frame(shared).signOut();
        SignIn.asked(shared).asDemo("medewerker");
        shared.seeText(".rb-waiting-bar", "Op dit apparaat wacht een verhaal");
        shared.click(".rb-waiting-bar a");
        assertThat(StoryEditor.here(shared).written("words")).isEqualTo("Dit is van Sanne alleen.");
        shared.until("nothing waits", it -> OfflineScreen.kept(shared) == 0);
    }

    @Test
    void who_says_that_it_is_not_theirs_is_not_asked_again() {
        Browser shared = phone("manager");
        new Frame(shared).signOut();
        wire.cut();
        OfflineScreen typed = OfflineScreen.open(shared, "login");
        assertThat(typed.who()).startsWith("Op dit apparaat is nu niemand aangemeld.");
        typed.words("Van wie is dit?");
        wire.mend();

        SignIn.open(shared).asDemo("manager");
        shared.click(".rb-waiting-bar a").click(".rb-kept-question button:last-child");

        shared.seeText(".rb-empty", "Op dit apparaat wacht niets");
        assertThat(OfflineScreen.kept(shared)).isEqualTo(1);
        shared.open("stories").see("#main h1");
        assertThat(shared.isThere(".rb-waiting-bar")).isFalse();
    }

    @Test
    void what_was_being_typed_in_the_portal_is_there_again_after_a_reload_without_a_line() {
        Browser phone = phone("medewerker");
        StoryEditor.anew(phone).words("Dit typte ik al.").kept();
        wire.cut();
        StoryEditor.here(phone).words(" En dit daarna.");
        OfflineScreen.reload(phone);
        assertThat(phone.see("#tab").getText()).startsWith("Wat je in Ruimbaan aan het typen was");

        wire.mend();

        phone.until(
                "all is there",
                it -> StoryEditor.here(phone).written("words").equals("Dit typte ik al. En dit daarna."));
    }

    @Test
    void to_a_reader_of_english_it_speaks_english() {
        Browser phone = phone("coach");
        new Frame(phone).speak("en");
        OfflineScreen.prepared(phone);
        wire.cut();
        OfflineScreen.open(phone, "stories");
        assertThat(phone.see("h1").getText()).isEqualTo("There is no connection");
        assertThat(Axe.violationsBesideColour(phone)).isEmpty();

        wire.mend();
        phone.open("stories").see("#main h1");
        new Frame(phone).speak("nl");
    }

    private Browser phone(String account) {
        Browser phone = browser(Portal.drafts()).through(wire);
        SignIn.open(phone).asDemo(account);
        OfflineScreen.prepared(phone);
        return phone;
    }
}
