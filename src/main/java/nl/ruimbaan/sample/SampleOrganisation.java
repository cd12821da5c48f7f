package nl.ruimbaan.sample;

import java.util.List;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /** Whoever ends the first start half-way finds an empty portal next time, not half a demo. */
    private final TransactionTemplate whole;

    private final Accounts accounts;
    private final SampleTale tale;
    private volatile boolean running;

    SampleOrganisation(PlatformTransactionManager transactions, Accounts accounts, SampleTale tale) {
        this.whole = new TransactionTemplate(transactions);
        this.accounts = accounts;
        this.tale = tale;
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
            whole.executeWithoutResult(status -> tale.tell());
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
