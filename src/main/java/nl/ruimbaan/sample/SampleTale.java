package nl.ruimbaan.sample;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.notification.InboxService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.RunAs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happened in the demo, told from its first day to today. */
@Component
@Profile("demo")
class SampleTale {

    /** Everyone has read what came before the last days. */
    private static final Duration READ_UNTIL = Duration.ofDays(20);

    private final EntityManager entities;
    private final RunAs runAs;
    private final Clock clock;
    private final SampleCompany company;
    private final SampleDemands demands;
    private final SampleStories stories;
    private final SampleObstacles obstacles;
    private final SampleRegister register;
    private final SampleMeeting session;
    private final SampleImprovements improvements;
    private final SampleExperiments experiments;
    private final SampleJoining joining;
    private final SampleMeasures measures;
    private final SampleIcebergs icebergs;
    private final SampleVisits visits;
    private final SampleSpread spread;
    private final SampleOffers offers;
    private final SampleSteps steps;
    private final InboxService inbox;
    private final Language language;

    SampleTale(
            EntityManager entities,
            RunAs runAs,
            Clock clock,
            SampleCompany company,
            SampleDemands demands,
            SampleStories stories,
            SampleObstacles obstacles,
            SampleRegister register,
            SampleMeeting session,
            SampleImprovements improvements,
            SampleExperiments experiments,
            SampleJoining joining,
            SampleMeasures measures,
            SampleIcebergs icebergs,
            SampleVisits visits,
            SampleSpread spread,
            SampleOffers offers,
            SampleSteps steps,
            InboxService inbox,
            @Value("${ruimbaan.demo.language:nl}") String language) {
        this.entities = entities;
        this.runAs = runAs;
        this.clock = clock;
        this.company = company;
        this.demands = demands;
        this.stories = stories;
        this.obstacles = obstacles;
        this.register = register;
        this.session = session;
        this.improvements = improvements;
        this.experiments = experiments;
        this.joining = joining;
        this.measures = measures;
        this.icebergs = icebergs;
        this.visits = visits;
        this.spread = spread;
        this.offers = offers;
        this.steps = steps;
        this.inbox = inbox;
        this.language = Language.valueOf(language.strip().toUpperCase(Locale.ROOT));
    }

    /** Tells it all, in the portal that is empty until now. */
    void tell() {
        runAs.system(() -> {
            company.found(language);
            demands.tally(company, clock.today(), language);
            writeOut();
            return true;
        });
        var timeline = new Timeline(runAs, clock.today());
        stories.tell(timeline, company, language);
        obstacles.report(timeline, company, stories, language);
        register.keep(timeline, company, obstacles, language);
        session.hold(timeline, company, obstacles, language);
        improvements.propose(timeline, company, stories, obstacles, language);
        joining.tell(timeline, company, language);
        experiments.tell(timeline, company, improvements, measures, language);
        measures.keep(timeline, company, obstacles, improvements, language);
        icebergs.link(timeline, company, improvements, measures, register, language);
        visits.note(timeline, company, obstacles, register, language);
        spread.tell(timeline, company, improvements, language);
        offers.make(timeline, company, improvements, language);
        steps.make(timeline, company.person(SampleMeasures.COACH), obstacles, language);
        timeline.play(this::writeOut);
        Instant lately = clock.now().minus(READ_UNTIL);
        company.everyone()
                .forEach(person -> runAs.personAt(person, lately, () -> {
                    inbox.readAll(null);
                    return true;
                }));
    }

    /** What is written is let go of: at each flush and query all that is held would be looked through for changes. */
    private void writeOut() {
        entities.flush();
        entities.clear();
    }
}
