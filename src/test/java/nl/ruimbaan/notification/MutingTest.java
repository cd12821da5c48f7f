package nl.ruimbaan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No more messages about one item. */
@ServiceTest
class MutingTest {

    @Autowired
    Muting muting;

    @Autowired
    NotificationService notifications;

    @Autowired
    NotificationTraces traces;

    @Autowired
    ConversationService conversations;

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId els;
    ItemRef story;

    @BeforeEach
    void a_story() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        els = company.hire("Els");
        story = told("De lift staat stil");
    }

    @Test
    void what_one_mutes_is_quiet_for_oneself_alone() {
        says("Bij ons ook");
        company.does(els, () -> conversations.say(story, null, "En hier").refusals());
        company.does(anna, () -> muting.mute(story));
        int unread = company.as(anna, notifications::unread);

        says("En nog eens");

        assertThat(company.as(anna, notifications::unread)).isEqualTo(unread);
        assertThat(company.as(els, notifications::unread)).isEqualTo(1);
        assertThat(company.as(anna, () -> muting.isMuted(story))).isTrue();
        assertThat(company.as(els, () -> muting.isMuted(story))).isFalse();
        company.does(els, () -> muting.unmute(story));
        assertThat(company.as(anna, muting::all)).singleElement().isEqualTo(new MutedItem(story, "De lift staat stil"));
    }

    @Test
    void messages_about_anything_else_still_come() {
        company.does(anna, () -> muting.mute(story));
        ItemRef other = told("Nog een verhaal");

        company.does(bram, () -> conversations.say(other, null, "Bij ons ook").refusals());

        assertThat(company.as(anna, notifications::unread)).isEqualTo(1);
    }

    @Test
    void when_one_wants_them_again_they_come_again() {
        company.does(anna, () -> muting.mute(story));
        company.does(anna, () -> muting.mute(story));
        company.does(anna, () -> muting.unmute(story));

        says("Bij ons ook");

        assertThat(company.as(anna, notifications::unread)).isEqualTo(1);
        assertThat(company.as(anna, muting::all)).isEmpty();
    }

    @Test
    void what_is_not_there_or_about_no_item_is_not_muted() {
        company.does(anna, () -> muting.mute(new ItemRef(ItemKind.STORY, 999_999)));
        company.does(anna, () -> muting.mute(ItemRef.NONE));

        assertThat(company.as(anna, muting::all)).isEmpty();
    }

    @Test
    void of_what_is_gone_for_good_nothing_stays() {
        company.does(anna, () -> muting.mute(story));

        traces.forget(List.of(story.number()));

        assertThat(company.as(anna, muting::all)).isEmpty();
    }

    private void says(String words) {
        assertThat(company.as(bram, () -> conversations.say(story, null, words)).refusals())
                .isEmpty();
    }

    private ItemRef told(String words) {
        var told = (Outcome.Saved<?>) company.as(anna, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return told.item();
    }
}
