package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.TakingPart;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of spreading share: Tess tells, Rob reports, Anna of Noord improves and Bram takes part. */
abstract class Spreading {

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages improvementPages;

    @Autowired
    TakingPart part;

    @Autowired
    NotificationService notifications;

    @Autowired
    Moderation moderation;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    TeamId noord;
    PersonId tess;
    PersonId rob;
    PersonId anna;
    PersonId bram;
    PersonId sem;
    PersonId carla;

    @BeforeEach
    void hire() {
        noord = company.team("Noord");
        tess = company.hire("Tess");
        rob = company.hire("Rob");
        anna = company.hire("Anna", noord);
        bram = company.hire("Bram");
        sem = company.hire("Sem");
        carla = company.hire("Carla", Role.COACH);
    }

    ItemRef told(PersonId person, boolean hidden) {
        StoryDraft draft = StoryDraft.of("Niemand belde terug", Language.NL);
        return item(company.as(person, () -> stories.tell(hidden ? draft.hiding() : draft)));
    }

    ItemRef reported(PersonId person, @Nullable ItemRef story) {
        return item(company.as(
                person,
                () -> obstacles.report(
                        ObstacleDraft.of("Geen tweede adres", Language.NL),
                        story == null ? null : new StoryId(story.number()))));
    }

    /** Anna's, in the phase of experiments. */
    ImprovementId tried(@Nullable ItemRef from) {
        var id = new ImprovementId(item(company.as(
                        anna,
                        () -> improvements.propose(ImprovementDraft.of("Drie formulieren", noord, Language.NL), from)))
                .number());
        move(id, new Move.Understand());
        move(id, new Move.Plan("Als we bellen", "We tellen"));
        return id;
    }

    /** Anna's, which is how Noord works. */
    ImprovementId adopted(@Nullable ItemRef from) {
        ImprovementId id = tried(from);
        company.does(anna, () -> trying.worked(id));
        move(id, new Move.MakeNormal("Bellen", 12, "Alle klanten", "We bellen"));
        return id;
    }

    void move(ImprovementId id, Move move) {
        item(company.as(
                anna,
                () -> moves.move(id, improvementPages.page(id).orElseThrow().version(), move)));
    }

    List<String> heard(PersonId person) {
        return company.at(person, Instant.now().plus(LastSteps.TIME), () -> notifications.newest()).items().stream()
                .filter(it -> it.happening().startsWith("IMPROVEMENT.RESULT")
                        || it.happening().startsWith("IMPROVEMENT.OFFER"))
                .map(it -> it.happening() + " by " + it.by())
                .toList();
    }

    static ItemRef item(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<?>) outcome).item();
    }

    static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
