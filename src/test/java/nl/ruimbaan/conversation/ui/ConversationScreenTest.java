package nl.ruimbaan.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ReactionKind;
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

@ScreenTest
class ConversationScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    ConversationPages talk;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

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
    }

    @Test
    void what_one_says_the_other_reads_at_once_and_answers() {
        Colleague annaHere = portal.sits(anna).goesTo(story.path());
        Colleague bramHere = portal.sits(bram).goesTo(story.path());

        bramHere.types("comment-new", "Dat hoor ik vaker");
        bramHere.clicks("say-new");
        reads(annaHere, "Dat hoor ik vaker");

        long said = comments().getFirst().id();
        annaHere.clicks("reply-" + said);
        annaHere.types("comment-reply-" + said, "Van wie?");
        annaHere.clicks("say-reply-" + said);

        reads(bramHere, "Van wie?");
        assertThat(comments().getFirst().replies()).hasSize(1);
    }

    @Test
    void photos_of_a_new_comment_and_of_a_reply_have_places_of_their_own() {
        Colleague bramHere = portal.sits(bram).goesTo(story.path());
        bramHere.types("comment-new", "Dat hoor ik vaker");
        bramHere.clicks("say-new");
        long said = comments().getFirst().id();

        bramHere.clicks("reply-" + said).clicks("attach-new").clicks("attach-reply-" + said);

        assertThat(bramHere.component("photo-upload-new"))
                .isNotSameAs(bramHere.component("photo-upload-reply-" + said));
    }

    @Test
    void a_refused_comment_stays_in_its_field() {
        Colleague bramHere = portal.sits(bram).goesTo(story.path());
        bramHere.types("comment-new", "Bel 06-12345678");

        bramHere.clicks("say-new");

        TextArea field = field(bramHere, "comment-new");
        assertThat(((HasValidation) field).isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("Bel 06-12345678");
        assertThat(comments()).isEmpty();
    }

    @Test
    void one_recognises_a_story_and_wants_it_or_an_improvement_too() {
        Colleague bramHere = portal.sits(bram).goesTo(story.path());

        assertThat(bramHere.canClick("react-RECOGNISE")).isTrue();
        assertThat(bramHere.canClick("react-WE_TOO")).isTrue();
        assertThat(ReactionKind.of(ItemKind.OBSTACLE)).containsExactly(ReactionKind.THANKS);
        assertThat(ReactionKind.of(ItemKind.IMPROVEMENT)).containsExactly(ReactionKind.THANKS, ReactionKind.WE_TOO);
    }

    @Test
    void a_reaction_and_following_are_pressed_and_pressed_back() {
        Colleague bramHere = portal.sits(bram).goesTo(story.path());

        bramHere.clicks("react-RECOGNISE");
        bramHere.sees("Bram");
        assertThat(pressed(bramHere, "react-RECOGNISE")).isEqualTo("true");
        bramHere.clicks("react-RECOGNISE");
        assertThat(pressed(bramHere, "react-RECOGNISE")).isEqualTo("false");
        bramHere.clicks("follow");
        assertThat(company.as(bram, () -> talk.of(story, null)).orElseThrow().following())
                .isTrue();
    }

    @Test
    void who_names_nobody_is_told_so() {
        Colleague bramHere = portal.sits(bram).goesTo(story.path());
        bramHere.types("comment-new", "Weet @Piet Jansen dit? `@code` niet.");
        bramHere.clicks("say-new");

        assertThat(bramHere.notices())
                .containsExactly(
                        "Je reactie staat er, maar niemand heet @Piet Jansen, dus niemand kreeg daarvan bericht."
                                + " Bewerk je reactie: typ @ en kies een naam uit de lijst.");
        reads(bramHere, "Weet @Piet Jansen dit? <code>@code</code> niet.");
    }

    private List<CommentLine> comments() {
        return company.as(anna, () -> talk.of(story, null)).orElseThrow().comments();
    }

    private static TextArea field(Colleague colleague, String name) {
        colleague.window().activate();
        return colleague.window().find(TextArea.class).withId("field-" + name).single();
    }

    private static String pressed(Colleague colleague, String id) {
        colleague.window().activate();
        return colleague
                .window()
                .find(Button.class)
                .withId(id)
                .single()
                .getElement()
                .getAttribute("aria-pressed");
    }

    private static void reads(Colleague colleague, String comment) {
        assertThat(colleague.longTexts()).contains("<p>" + comment + "</p>");
    }
}
