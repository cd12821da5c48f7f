package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Experimenting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes to a chart by itself: obstacles of the team that are gone, as those who met them say. */
class OwnFlagsTest extends Measuring {

    private static final Instant MAY = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves phases;

    @Autowired
    ImprovementPages improvementPages;

    @Autowired
    StoryService stories;

    @Autowired
    DemandTypeService types;

    @Autowired
    Experimenting trying;

    @Test
    void a_removed_obstacle_of_the_team_is_a_flag_once_it_is_confirmed() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(1, 2));
        ObstacleId gone = removed(noord);
        removed(company.team("Zuid"));

        assertThat(page(bram, id).flags()).as("nobody confirmed it").isEmpty();
        company.at(anna, MAY.plusSeconds(120), () -> moves.move(gone, 2, new nl.ruimbaan.obstacle.Move.Confirm("")));

        assertThat(page(bram, id).flags())
                .containsExactly(new MeasureFlag(
                        0,
                        FlagKind.REMOVED,
                        LocalDate.of(2026, 5, 4),
                        "#" + gone.number() + " Geen tweede adres",
                        "obstacles/" + gone.number()));
        MeasureId ofAll = made(draft("Van allen", MeasureKind.C, Rhythm.WEEK, null));
        adds(carla, ofAll, weeks(1, 2));
        assertThat(page(bram, ofAll).flags())
                .as("the whole organisation has too many")
                .isEmpty();
    }

    @Test
    void an_improvement_of_the_team_that_became_how_we_work_is_a_flag() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(1, 2));
        ImprovementId improvement = tried();
        assertThat(page(bram, id).flags()).isEmpty();

        phase(improvement, new Move.MakeNormal("Bellen", 12, "Alle klanten", "We bellen"));

        assertThat(page(bram, id).flags()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FlagKind.ADOPTED);
            assertThat(it.day()).isEqualTo(LocalDate.of(2026, 5, 4));
            assertThat(it.words()).isEqualTo("#" + improvement.number() + " Klanten bellen drie keer");
            assertThat(it.path()).isEqualTo("improvements/" + improvement.number());
        });
    }

    @Test
    void what_is_no_longer_how_we_work_and_what_never_was_are_no_flags() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(carla, id, weeks(1, 2));
        ImprovementId abandoned = tried();
        ImprovementId left = tried();
        phase(left, new Move.MakeNormal("Bellen", 12, "Alle klanten", "We bellen"));
        assertThat(page(bram, id).flags()).hasSize(1);

        phase(abandoned, new Move.Stop("Niemand nam op"));
        phase(left, new Move.Stop("Het hield geen stand"));

        assertThat(page(bram, id).flags()).isEmpty();
    }

    @Test
    void of_a_measure_of_a_demand_type_an_obstacle_from_a_story_about_it_is_a_flag() {
        DemandTypeId type = company.as(carla, () -> types.named("Sleutel kwijt", ""));
        MeasureId id = made(new MeasureDraft(
                "Sleutels", "Waarom", "Hoe", "keer", MeasureKind.C, Rhythm.WEEK, null, type, Language.NL));
        adds(carla, id, weeks(1, 2));
        var facts = new CaseFacts(type, Demand.UNKNOWN, null, null, null, null, null, null, null);
        var told = (Outcome.Saved<StoryDraft>) company.at(
                anna,
                MAY,
                () -> stories.tell(new StoryDraft(
                        "Mijn sleutel is kwijt",
                        true,
                        "",
                        "",
                        "",
                        facts,
                        null,
                        false,
                        Language.NL,
                        null,
                        List.of(),
                        List.of())));
        ObstacleId gone = removed(null, new StoryId(told.item().number()));
        company.at(anna, MAY.plusSeconds(120), () -> moves.move(gone, 2, new nl.ruimbaan.obstacle.Move.Confirm("")));

        assertThat(page(bram, id).flags())
                .singleElement()
                .satisfies(it -> assertThat(it.path()).isEqualTo("obstacles/" + gone.number()));
    }

    /** An improvement of Noord with an experiment that worked. */
    private ImprovementId tried() {
        var draft = ImprovementDraft.of("Klanten bellen drie keer", noord, Language.NL);
        var proposed = (Outcome.Saved<ImprovementDraft>) company.at(anna, MAY, () -> improvements.propose(draft, null));
        var improvement = new ImprovementId(proposed.item().number());
        phase(improvement, new Move.Understand());
        phase(improvement, new Move.Plan("Als we bellen", "We tellen"));
        company.does(anna, () -> trying.worked(improvement));
        return improvement;
    }

    private void phase(ImprovementId id, Move move) {
        assertThat(company.at(
                        anna,
                        MAY,
                        () -> phases.move(
                                id, improvementPages.page(id).orElseThrow().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private ObstacleId removed(@Nullable TeamId team) {
        return removed(team, null);
    }

    private ObstacleId removed(@Nullable TeamId team, @Nullable StoryId from) {
        PersonId mila = company.hire("Mila", Role.MANAGER);
        var draft = new ObstacleDraft("Geen tweede adres", "", "", "", null, null, team, false, Language.NL);
        var reported = (Outcome.Saved<ObstacleDraft>) company.at(anna, MAY, () -> obstacles.report(draft, from));
        var id = new ObstacleId(reported.item().number());
        company.at(mila, MAY.plusSeconds(30), () -> moves.move(id, 0, new nl.ruimbaan.obstacle.Move.PickUp("Ik bel")));
        company.at(
                mila,
                MAY.plusSeconds(60),
                () -> moves.move(id, 1, new nl.ruimbaan.obstacle.Move.TakeAway("Er is een veld", "Anna")));
        return id;
    }
}
