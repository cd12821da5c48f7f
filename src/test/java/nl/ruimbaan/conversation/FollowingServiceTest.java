package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of what is said, and who does not want to. */
@ServiceTest
class FollowingServiceTest {

    @Autowired
    FollowingService following;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationPages talk;

    @Autowired
    StoryService stories;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;
    ItemRef story;

    @BeforeEach
    void told() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
        story = company.as(
                anna,
                () -> ((Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)))
                        .item());
    }

    @Test
    void who_speaks_follows_and_who_stopped_stays_away_until_speaking_again() {
        assertThat(follows(anna)).isTrue();
        assertThat(follows(bram)).isFalse();
        says(bram, null, "Ja");
        assertThat(follows(bram)).isTrue();

        company.does(bram, () -> following.follow(story, false));
        says(carla, null, "Nee");
        assertThat(follows(bram)).isFalse();
        says(bram, null, "Toch");
        assertThat(follows(bram)).isTrue();
    }

    @Test
    void a_hidden_item_is_not_followed() {
        company.as(bram, () -> moderation.recognisable(story, "").refusals());

        company.does(bram, () -> following.follow(story, true));

        company.as(carla, () -> moderation.show(story).refusals());
        assertThat(follows(bram)).isFalse();
    }

    private boolean follows(PersonId person) {
        return company.as(person, () -> talk.of(story, null)).orElseThrow().following();
    }

    private void says(PersonId person, @Nullable Long replyTo, String text) {
        assertThat(company.as(
                        person, () -> conversations.say(story, replyTo, text).refusals()))
                .isEmpty();
    }
}
