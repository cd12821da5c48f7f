package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.ImprovementScreen;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import nl.ruimbaan.e2e.screens.RedThread.Step;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;

/** The whole thread with two people: from a story to an obstacle that is gone, and what was learned from it. */
class RedThreadJourney extends Journey {

    private static final String WORDS = "Ik heb drie keer gebeld over mijn kapotte deur, en steeds begon ik opnieuw.";
    private static final String OBSTACLE = "Wij zien niet wat een collega eerder met deze huurder afsprak.";
    private static final String IMPROVEMENT = "Elke afspraak met een huurder staat op één plek.";

    @Test
    void a_story_leads_to_an_obstacle_that_is_gone_and_the_thread_shows_it_on_all_three_pages() {
        Browser employee = signedIn("medewerker");
        StoryScreen story = StoryEditor.anew(employee).words(WORDS).publish();
        assertThat(story.words()).contains(WORDS);
        String storyNumber = story.number();

        var report = story.reportObstacle();
        assertThat(report.fromStory()).contains(WORDS);
        ObstacleScreen reported = report.sentence(OBSTACLE)
                .customer("De huurder vertelt alles drie keer.")
                .report();
        String obstacle = reported.number();
        assertThat(reported.canBe("PICK_UP")).isFalse();

        Browser manager = signedIn("manager");
        takenAway(ObstacleScreen.open(manager, obstacle));

        reported.isNow("REMOVED").confirm("Ik zag het meteen bij de volgende huurder.");
        ImprovementScreen improvement =
                reported.proposeImprovement().problem(IMPROVEMENT).propose();

        List<Step> thread = improvement.thread().steps(3);
        assertThat(thread).extracting(Step::kind).containsExactly("STORY", "OBSTACLE", "IMPROVEMENT");
        assertThat(thread).extracting(Step::number).containsExactly(storyNumber, obstacle, improvement.number());
        assertThat(thread.get(1).state()).isEqualTo("CONFIRMED");
        assertThat(ObstacleScreen.open(employee, obstacle).thread().steps(3)).isEqualTo(thread);
        assertThat(StoryScreen.open(manager, storyNumber).thread().steps(3)).isEqualTo(thread);
    }

    private static void takenAway(ObstacleScreen obstacle) {
        LocalDate nextWeek = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(7);
        obstacle.pickUp("Ik kijk een dag mee aan de telefoon.")
                .discuss("Team wonen", nextWeek)
                .startSolution("Een logboek per huurder", "Proef met tien huurders", nextWeek)
                .takeAway("Iedereen ziet nu wat er eerder is afgesproken.");
        assertThat(obstacle.canBe("CONFIRM")).isFalse();
    }
}
