package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Off the wall, and back: the teller or a coach does. */
@ScreenTest
class StoryArchiveScreenTest {

    private static final String ARCHIVED =
            "Dit verhaal staat in het archief. Iedereen kan het nog lezen; op de muur staat het niet.";

    @Autowired
    StoryService stories;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    StoryId story;
    Colleague annaHere;

    @BeforeEach
    void anna_opens_her_story() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        var told = (Outcome.Saved<?>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)));
        story = new StoryId(told.item().number());
        annaHere = portal.sits(anna).goesTo(StoryLinks.page(story));
    }

    @Test
    void anna_takes_her_story_off_the_wall_while_bram_looks_on() {
        Colleague bramAtTheWall = portal.sits(bram).goesTo(StoryLinks.wall());
        bramAtTheWall.wasSent();
        Colleague bramHere = portal.sits(bram).goesTo(StoryLinks.page(story));

        annaHere.clicks("archive").isTold("Het verhaal staat in het archief.").sees(ARCHIVED);

        assertThat(bramAtTheWall.wasSent()).contains("remove").contains(Long.toString(story.number()));
        bramHere.sees(ARCHIVED).sees("Ik wacht al weken");
        assertThat(portal.sits(bram).goesTo(StoryLinks.wall()).wasSent()).doesNotContain("Ik wacht al weken");
    }

    @Test
    void in_the_archive_it_is_found() {
        annaHere.clicks("archive");

        Colleague bramHere = portal.sits(bram).goesTo("stories?archived=1");

        assertThat(bramHere.wasSent()).contains("Ik wacht al weken");
        bramHere.clicks("clear-archived").sees("Hier komen de verhalen van klanten");
        assertThat(bramHere.address()).isEqualTo("stories");
    }

    @Test
    void anna_brings_it_back() {
        annaHere.clicks("archive").clicks("unarchive").isTold("Het verhaal staat weer op de muur.");

        assertThat(annaHere.shows(ARCHIVED)).isFalse();
        assertThat(annaHere.canClick("archive")).isTrue();
        assertThat(portal.sits(bram).goesTo(StoryLinks.wall()).wasSent()).contains("Ik wacht al weken");
    }

    @Test
    void a_coach_may_a_colleague_or_a_manager_may_not() {
        assertThat(portal.sits(bram).goesTo(StoryLinks.page(story)).canClick("archive"))
                .isFalse();
        assertThat(portal.sits(company.hire("Mila", Role.MANAGER))
                        .goesTo(StoryLinks.page(story))
                        .canClick("archive"))
                .isFalse();

        portal.sits(company.hire("Carla", Role.COACH))
                .goesTo(StoryLinks.page(story))
                .clicks("archive")
                .sees(ARCHIVED);

        assertThat(portal.sits(bram).goesTo(StoryLinks.page(story)).canClick("unarchive"))
                .isFalse();
    }
}
