package nl.ruimbaan.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.LoggedDemands;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.CaseStep;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;

/** One item of each kind, in the state in which it asks for days and numbers. */
class RedFieldsCompany {

    private final StoryService stories;
    private final StoryResults results;
    private final ObstacleService obstacles;
    private final ObstacleMoves moves;
    private final MeetingService sessions;
    private final ConditionService register;
    private final ImprovementService improvements;
    private final ImprovementMoves phases;
    private final MeasureService measures;
    private final DemandLog log;
    private final LoggedDemands demands;
    private final Clock clock;

    PersonId anna = new PersonId(1);
    PersonId mila = anna;
    PersonId carla = anna;
    PersonId bea = anna;
    PersonId dirk = anna;
    String story = "";
    String obstacle = "";
    String session = "";
    String condition = "";
    String improvement = "";
    String correctDemand = "";
    String measure = "";

    RedFieldsCompany(
            StoryService stories,
            StoryResults results,
            ObstacleService obstacles,
            ObstacleMoves moves,
            MeetingService sessions,
            ConditionService register,
            ImprovementService improvements,
            ImprovementMoves phases,
            MeasureService measures,
            DemandLog log,
            LoggedDemands demands,
            Clock clock) {
        this.stories = stories;
        this.results = results;
        this.obstacles = obstacles;
        this.moves = moves;
        this.sessions = sessions;
        this.register = register;
        this.improvements = improvements;
        this.phases = phases;
        this.measures = measures;
        this.log = log;
        this.demands = demands;
        this.clock = clock;
    }

    void settle(Company company) {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        dirk = company.hire("Dirk", company.team("Onderhoud"));
        company.does(anna, this::tellAndPropose);
        company.does(anna, this::tally);
        ObstacleId reported = company.as(anna, this::report);
        obstacle = reported.ref().path();
        company.does(mila, () -> {
            moves.move(reported, 0, new Move.PickUp("Ik bel"));
            session = "obstacles/session/" + sessions.start(null).value() + "/obstacle/" + reported.number();
        });
        company.does(carla, () -> condition = register());
        company.does(carla, () -> measure = measure());
    }

    private void tellAndPropose() {
        LocalDate day = clock.today().minusDays(3);
        var told = (Outcome.Saved<StoryDraft>) stories.tell(new StoryDraft(
                "De sleutel paste niet",
                true,
                "",
                "",
                "",
                new CaseFacts(null, Demand.UNKNOWN, null, 2, 1, day, day, null, null),
                null,
                false,
                Language.NL,
                null,
                List.of(new CaseStep("Bellen", null, 4, "")),
                List.of()));
        story = told.item().path();
        results.customerTold(new StoryId(told.item().number()), new CustomerTold(day, "Gebeld"))
                .refusals();
        var proposed = (Outcome.Saved<ImprovementDraft>)
                improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null);
        var id = new ImprovementId(proposed.item().number());
        phases.move(id, 0, new nl.ruimbaan.improvement.Move.Understand());
        phases.move(id, 1, new nl.ruimbaan.improvement.Move.Plan("Als we bellen", "We tellen"));
        improvement = proposed.item().path();
    }

    private void tally() {
        log.log(List.of(Tallying.demand(null, null, Demand.FAILURE, RightFirstTime.NO, clock.now())), Map.of());
        long id = demands.page(DemandFilter.ALL, null).items().getFirst().id().value();
        correctDemand = "correct-" + id;
        Tallying.weeks(log, null, clock.today(), 16, 11, 10, 10);
        Tallying.weeks(log, null, clock.today(), 10, 1, 18, 2);
    }

    private ObstacleId report() {
        var reported = (Outcome.Saved<ObstacleDraft>)
                obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null);
        return new ObstacleId(reported.item().number());
    }

    private String register() {
        var entry = (Outcome.Saved<ConditionDraft>)
                register.register(ConditionDraft.of(ConditionKind.RULE, "Drie handtekeningen", Language.NL));
        return entry.item().path();
    }

    private String measure() {
        var made = (Outcome.Saved<MeasureDraft>) measures.make(new MeasureDraft(
                "Terugkomen",
                "Hoe vaak een klant terug moet komen",
                "Geteld aan de balie",
                "keer",
                MeasureKind.C,
                Rhythm.WEEK,
                null,
                null,
                Language.NL));
        return made.item().path();
    }
}
