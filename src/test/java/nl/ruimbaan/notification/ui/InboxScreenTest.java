package nl.ruimbaan.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna goes through what came. */
@ScreenTest
class InboxScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    ConversationService conversations;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    ItemRef lift;
    ItemRef post;

    @BeforeEach
    void two_stories() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        lift = told("De lift staat stil");
        post = told("Mijn post kwam terug");
    }

    @Test
    void on_her_first_day_the_inbox_teaches() {
        Colleague annaHere = portal.sits(anna).goesTo("inbox");

        assertThat(annaHere.title()).isEqualTo("Berichten · Ruimbaan");
        annaHere.sees("Je hebt alles gelezen.").sees("Hier komen je berichten");
    }

    @Test
    void she_reads_who_did_what_and_why_it_comes_to_her_item_by_item() {
        says(lift, "Bij ons ook");
        says(lift, "En vandaag weer");
        says(post, "Herken ik");

        Colleague annaHere = portal.sits(anna).goesTo("inbox");

        annaHere.sees("3 berichten zijn ongelezen.").sees("Verhaal #" + lift.number());
        assertThat(titles(annaHere)).containsExactly("Mijn post kwam terug", "De lift staat stil");
        assertThat(annaHere.texts()).containsSubsequence("Bram zei iets over het verhaal", "omdat je dit volgt");
    }

    @Test
    void what_she_marks_stays_in_its_place_and_stands_below_what_is_new_when_she_comes_back() {
        says(lift, "Bij ons ook");
        says(post, "Herken ik");
        Colleague annaHere = portal.sits(anna).goesTo("inbox").clicksNamed("Gelezen: Mijn post kwam terug");

        annaHere.sees("1 bericht is ongelezen.");
        assertThat(titles(annaHere)).containsExactly("Mijn post kwam terug", "De lift staat stil");
        assertThat(bell(annaHere)).isEqualTo("Berichten: 1 ongelezen");

        annaHere.goesTo("").goesTo("inbox");
        assertThat(titles(annaHere)).containsExactly("De lift staat stil", "Mijn post kwam terug");
        assertThat(headings(annaHere)).containsExactly("Ongelezen", "Gelezen");

        annaHere.clicksNamed("Gelezen: Mijn post kwam terug").sees("2 berichten zijn ongelezen.");
    }

    @Test
    void all_at_once_or_all_of_one_kind() {
        says(lift, "Bij ons ook");
        Colleague annaHere = portal.sits(anna).goesTo("inbox?kind=ASKED");
        annaHere.sees("Zulke berichten heb je niet")
                .clicks("inbox-page-read-all")
                .sees("1 bericht is ongelezen.");

        annaHere.goesTo("inbox?kind=TALK").clicks("inbox-page-read-all").sees("Je hebt alles gelezen.");
        assertThat(headings(annaHere)).containsExactly("Gelezen");
    }

    @Test
    void what_she_mutes_is_quiet_until_she_wants_it_again_on_its_page_or_here() {
        says(lift, "Bij ons ook");
        Colleague annaHere = portal.sits(anna).goesTo("inbox").clicksNamed("Niets meer hierover: De lift staat stil");
        says(lift, "En nog eens");
        assertThat(bell(annaHere)).isEqualTo("Berichten: 1 ongelezen");

        Colleague later = portal.sits(anna).goesTo(lift.path());
        later.sees("Je krijgt hierover geen berichten meer.")
                .clicks("unmute")
                .sees("Je krijgt hierover weer berichten.");
        assertThat(portal.sits(anna).goesTo(lift.path()).canClick("unmute")).isFalse();

        says(lift, "En weer");
        assertThat(bell(annaHere)).isEqualTo("Berichten: 2 ongelezen");
    }

    @Test
    void what_arrives_while_she_reads_waits_until_she_wants_to_see_it() {
        says(lift, "Bij ons ook");
        Colleague annaHere = portal.sits(anna).goesTo("inbox");
        assertThat(annaHere.canClick("news")).isFalse();

        says(post, "Herken ik");

        annaHere.clicks("news");
        assertThat(titles(annaHere)).containsExactly("Mijn post kwam terug", "De lift staat stil");
    }

    @Test
    void older_ones_come_page_after_page() {
        for (int i = 0; i < 24; i++) {
            says(told("Verhaal nummer " + i), "Bij ons ook");
        }
        Colleague annaHere = portal.sits(anna).goesTo("inbox");
        assertThat(titles(annaHere)).hasSize(20);

        annaHere.clicks("inbox-page-more");

        assertThat(titles(annaHere)).hasSize(24).doesNotHaveDuplicates();
        assertThat(annaHere.canClick("inbox-page-more")).isFalse();
    }

    @Test
    void the_bell_shows_the_newest_ten_and_the_way_to_all() {
        for (int i = 0; i < 12; i++) {
            says(told("Verhaal nummer " + i), "Bij ons ook");
        }

        Colleague annaHere = portal.sits(anna).goesTo("").clicks("bell");

        assertThat(annaHere.texts().stream().filter("Bram zei iets over het verhaal"::equals))
                .hasSize(10);
        assertThat(annaHere.window()
                        .find(Anchor.class)
                        .withId("inbox-all")
                        .single()
                        .getHref())
                .isEqualTo("inbox");
    }

    private static List<String> titles(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(H3.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> headings(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(H2.class).all().stream().map(H2::getText).toList();
    }

    private static String bell(Colleague colleague) {
        colleague.window().activate();
        colleague.window().roundTrip();
        return colleague
                .window()
                .find(Button.class)
                .withId("bell")
                .single()
                .getAriaLabel()
                .orElseThrow();
    }

    private ItemRef told(String words) {
        var told = (Outcome.Saved<?>) company.as(anna, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return told.item();
    }

    private void says(ItemRef item, String words) {
        company.does(bram, () -> conversations.say(item, null, words).refusals());
    }
}
