package nl.ruimbaan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
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

/** Answering without words. */
@ServiceTest
class ReactionServiceTest {

    @Autowired
    ReactionService reactions;

    @Autowired
    ConversationPages talk;

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

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
    void a_reaction_is_given_once_and_taken_back() {
        react(bram, ReactionKind.RECOGNISE, null);
        react(carla, ReactionKind.RECOGNISE, null);
        assertThat(reaction(bram, ReactionKind.RECOGNISE))
                .isEqualTo(new ReactionLine(ReactionKind.RECOGNISE, List.of("Bram", "Carla"), 0, true));

        react(bram, ReactionKind.RECOGNISE, null);
        assertThat(reaction(bram, ReactionKind.RECOGNISE))
                .isEqualTo(new ReactionLine(ReactionKind.RECOGNISE, List.of("Carla"), 0, false));
    }

    @Test
    void who_wants_it_too_says_for_which_team() {
        TeamId letting = company.team("Verhuur");

        assertThat(company.as(
                        bram,
                        () -> reactions.react(story, ReactionKind.WE_TOO, null).refusals()))
                .containsExactly(Refusal.of("team", "conversation.refused.noTeam"));
        react(bram, ReactionKind.WE_TOO, letting);
        assertThat(reaction(bram, ReactionKind.WE_TOO).names())
                .singleElement()
                .asString()
                .startsWith("Bram (Verhuur");
    }

    @Test
    void what_means_nothing_to_an_obstacle_is_refused() {
        var reported = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));

        assertThat(company.as(
                        bram,
                        () -> reactions
                                .react(reported.item(), ReactionKind.RECOGNISE, null)
                                .refusals()))
                .containsExactly(Refusal.because("conversation.refused.notHere"));
    }

    @Test
    void to_a_hidden_item_nobody_reacts() {
        company.as(bram, () -> moderation.recognisable(story, "").refusals());

        assertThat(company.as(
                        bram,
                        () -> reactions.react(story, ReactionKind.THANKS, null).refusals()))
                .containsExactly(Refusal.because("notice.gone"));
        assertThat(reaction(anna, ReactionKind.THANKS).count()).isZero();
    }

    private ReactionLine reaction(PersonId reader, ReactionKind kind) {
        return company.as(reader, () -> talk.of(story, null)).orElseThrow().reactions().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void react(PersonId person, ReactionKind kind, @Nullable TeamId team) {
        assertThat(company.as(person, () -> reactions.react(story, kind, team).refusals()))
                .isEmpty();
    }
}
