package nl.ruimbaan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommittedServiceTest
class StoryNewsTest {

    @Autowired
    StoryService stories;

    @Autowired
    StoryResults results;

    @Autowired
    Moderation moderation;

    @Autowired
    Changes changes;

    @Autowired
    Company company;

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void a_story_that_is_out_of_sight_comes_to_no_open_wall_when_it_is_changed() {
        PersonId anna = company.hire("Anna");
        StoryId story = new StoryId(((Outcome.Saved<StoryDraft>)
                        company.as(anna, () -> stories.tell(StoryDraft.of("De bakker wacht", Language.NL))))
                .item()
                .number());
        company.as(
                company.hire("Bram"),
                () -> moderation.recognisable(story.ref(), "").refusals());
        List<Object> heard = new ArrayList<>();
        Runnable unsubscribe = changes.subscribe(it -> {
            if (it.item().equals(story.ref()) && it.card() != null) {
                heard.add(it.card());
            }
        });

        company.as(anna, () -> stories.edit(story, 0, StoryDraft.of("Iemand wacht", Language.NL)));
        company.does(anna, () -> results.ledToChange(story));
        unsubscribe.run();

        assertThat(heard).containsExactly(new StoryGone(story.number()), new StoryGone(story.number()));
    }
}
