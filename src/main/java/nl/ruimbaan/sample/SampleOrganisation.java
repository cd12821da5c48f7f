package nl.ruimbaan.sample;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.DemoAccounts;
import nl.ruimbaan.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal with the demo, and says where to look. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SampleOrganisation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleOrganisation.class);
    private static final List<String> USERNAMES = List.of("medewerker", "manager", "coach", "beheerder");

    /** Everyone has read what came before the last days. */
    private static final Duration READ_UNTIL = Duration.ofDays(20);

    /** Whoever ends the first start half-way finds an empty portal next time, not half a demo. */
    private final TransactionTemplate whole;

    private final EntityManager entities;
    private final RunAs runAs;
    private final Accounts accounts;
    private final Clock clock;
    private final SampleCompany company;
    private final SampleStories stories;
    private final SampleObstacles obstacles;
    private final SampleRegister register;
    private final SampleMeeting session;
    private final SampleImprovements improvements;
    private final NotificationService notifications;
    private final Language language;
    private volatile boolean running;

    SampleOrganisation(
            PlatformTransactionManager transactions,
            EntityManager entities,
            RunAs runAs,
            Accounts accounts,
            Clock clock,
            SampleCompany company,
            SampleStories stories,
            SampleObstacles obstacles,
            SampleRegister register,
            SampleMeeting session,
            SampleImprovements improvements,
            NotificationService notifications,
            @Value("${ruimbaan.demo.language:nl}") String language) {
        this.whole = new TransactionTemplate(transactions);
        this.entities = entities;
        this.runAs = runAs;
        this.accounts = accounts;
        this.clock = clock;
        this.company = company;
        this.stories = stories;
        this.obstacles = obstacles;
        this.register = register;
        this.session = session;
        this.improvements = improvements;
        this.notifications = notifications;
        this.language = Language.valueOf(language.strip().toUpperCase(Locale.ROOT));
    }

    @Bean
    static DemoAccounts demoAccounts() {
        return new DemoAccounts(USERNAMES, SampleCompany.PASSWORD);
    }

    /** Before the server takes its first visitor: the phase of the web server comes much later than zero. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (!accounts.anyone()) {
            whole.executeWithoutResult(status -> fill());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void fill() {
        runAs.system(() -> {
            company.found(language);
            return true;
        });
        var timeline = new Timeline(runAs, clock.today());
        stories.tell(timeline, company, language);
        obstacles.report(timeline, company, stories, language);
        register.keep(timeline, company, obstacles, language);
        session.hold(timeline, company, obstacles, language);
        improvements.propose(timeline, company, stories, obstacles, language);
        timeline.play(entities::flush);
        Instant lately = clock.now().minus(READ_UNTIL);
        company.everyone()
                .forEach(person -> runAs.personAt(person, lately, () -> {
                    notifications.readAll();
                    return true;
                }));
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        LOG.info(
                "Ruimbaan is ready: http://localhost:{} - sign in as {} with password {}",
                environment.getProperty("local.server.port", "8080"),
                String.join(", ", USERNAMES),
                SampleCompany.PASSWORD);
    }
}
