package nl.ruimbaan.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@ScreenTest
class ConversationScreenTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    StoryService stories;

    @Autowired
    ConversationService conversations;

    @Autowired
    Company company;

    SecuredBrowserlessApplicationContext<Authentication> portal;
    PersonId anna;
    PersonId bram;
    ItemRef story;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        story = ((Outcome.Saved<StoryDraft>)
                        company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL))))
                .item();
        portal = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
    }

    @AfterEach
    void home() {
        portal.close();
        company.goHome();
    }

    @Test
    void what_one_says_the_other_reads_at_once_and_answers() {
        BrowserlessUIContext annaHere = sits(anna);
        BrowserlessUIContext bramHere = sits(bram);

        writes(bramHere, "comment-new", "Dat hoor ik vaker");
        clicks(bramHere, "say-new");
        reads(annaHere, "Dat hoor ik vaker");

        long said = comments().getFirst().id();
        clicks(annaHere, "reply-" + said);
        writes(annaHere, "comment-reply-" + said, "Van wie?");
        clicks(annaHere, "say-reply-" + said);

        reads(bramHere, "Van wie?");
        assertThat(comments().getFirst().replies()).hasSize(1);
    }

    @Test
    void a_refused_comment_stays_in_its_field() {
        BrowserlessUIContext bramHere = sits(bram);
        writes(bramHere, "comment-new", "Bel 06-12345678");

        clicks(bramHere, "say-new");

        TextArea field = field(bramHere, "comment-new");
        assertThat(((HasValidation) field).isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("Bel 06-12345678");
        assertThat(comments()).isEmpty();
    }

    @Test
    void a_reaction_and_following_are_pressed_and_pressed_back() {
        BrowserlessUIContext bramHere = sits(bram);

        clicks(bramHere, "react-RECOGNISE");
        sees(bramHere, "Bram");
        assertThat(pressed(bramHere, "react-RECOGNISE")).isEqualTo("true");
        clicks(bramHere, "react-RECOGNISE");
        assertThat(pressed(bramHere, "react-RECOGNISE")).isEqualTo("false");
        clicks(bramHere, "follow");
        assertThat(company.as(bram, () -> conversations.of(story, null))
                        .orElseThrow()
                        .following())
                .isTrue();
    }

    @Test
    void who_names_nobody_is_told_so() {
        BrowserlessUIContext bramHere = sits(bram);
        writes(bramHere, "comment-new", "Weet @Piet Jansen dit? `@code` niet.");
        clicks(bramHere, "say-new");

        assertThat(bramHere.find(Notification.class).all())
                .extracting(it -> bramHere.test(it).getText())
                .containsExactly(
                        "Je reactie staat er, maar niemand heet @Piet Jansen, dus niemand kreeg daarvan bericht."
                                + " Bewerk je reactie: typ @ en kies een naam uit de lijst.");
        reads(bramHere, "Weet @Piet Jansen dit? <code>@code</code> niet.");
    }

    private List<CommentLine> comments() {
        return company.as(anna, () -> conversations.of(story, null))
                .orElseThrow()
                .comments();
    }

    private BrowserlessUIContext sits(PersonId person) {
        Authentication who =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        BrowserlessUIContext window = portal.newUser(who).newWindow();
        window.activate();
        window.getUI().navigate(story.path());
        return window;
    }

    private static TextArea field(BrowserlessUIContext window, String name) {
        window.activate();
        return window.find(TextArea.class).withId("field-" + name).single();
    }

    private static void writes(BrowserlessUIContext window, String name, String text) {
        window.test(field(window, name)).setValue(text);
        window.roundTrip();
    }

    private static void clicks(BrowserlessUIContext window, String id) {
        window.activate();
        window.test(window.find(Button.class).withId(id).single()).click();
        window.roundTrip();
    }

    private static String pressed(BrowserlessUIContext window, String id) {
        window.activate();
        return window.find(Button.class).withId(id).single().getElement().getAttribute("aria-pressed");
    }

    private static void sees(BrowserlessUIContext window, String text) {
        window.activate();
        window.roundTrip();
        assertThat(window.find(Component.class).all())
                .extracting(it -> it.getElement().getText())
                .anyMatch(it -> it.contains(text));
    }

    private static void reads(BrowserlessUIContext window, String comment) {
        window.activate();
        window.roundTrip();
        assertThat(window.find(LongText.class).all())
                .extracting(it -> it.getElement().getProperty("innerHTML"))
                .contains("<p>" + comment + "</p>");
    }
}
