package nl.ruimbaan.exchange;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does imports in the background, in the importer's name: one at a time for each coach. */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("import-", 0).factory());
    private final Map<PersonId, Run> runs = new ConcurrentHashMap<>();
    private final ImportSteps steps;
    private final ImportProgress progress;
    private final RunAs runAs;
    private final CurrentUser user;

    ImportRunner(ImportSteps steps, ImportProgress progress, RunAs runAs, CurrentUser user) {
        this.steps = steps;
        this.progress = progress;
        this.runAs = runAs;
        this.user = user;
    }

    /** What a coach's import is about, and whether it should stop. */
    private record Run(ImportId id, AtomicBoolean stopped) {}

    /** One pass through the file. */
    interface Pass {
        void through(ImportId id, BooleanSupplier stopped);
    }

    /** Keeps the current user's place for this import; false when they have another one at work. */
    boolean claim(ImportId id) {
        return runs.putIfAbsent(user.id(), new Run(id, new AtomicBoolean())) == null;
    }

    /** Gives the place back, when nothing came of it. */
    void release() {
        runs.remove(user.id());
    }

    /** Starts the work for which the place was claimed. */
    void start(Pass pass) {
        PersonId importer = user.id();
        Run run = runs.get(importer);
        if (run != null) {
            threads.execute(() -> work(run, importer, pass));
        }
    }

    /** Whether somebody is at work on it. */
    boolean atWork(ImportId id) {
        return runs.values().stream().anyMatch(it -> it.id().equals(id));
    }

    /** It stops after the batch at hand. */
    void stop(ImportId id) {
        runs.values().stream()
                .filter(it -> it.id().equals(id))
                .forEach(it -> it.stopped().set(true));
    }

    private void work(Run run, PersonId importer, Pass pass) {
        try {
            runAs.person(importer, () -> {
                pass.through(run.id(), run.stopped()::get);
                return true;
            });
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", run.id().value(), e);
            steps.end(run.id(), (job, now) -> job.fail("exchange.failed", now));
        } finally {
            runs.remove(importer);
            tellEnd(run.id(), importer);
        }
    }

    /** In the importer's name too: a screen that looks at the result may do so in this thread. */
    private void tellEnd(ImportId id, PersonId importer) {
        runAs.person(importer, () -> {
            progress.tell(id, steps.status(id, false));
            return true;
        });
    }

    /** A server that stops lets each import finish its batch; it can go on later. */
    @PreDestroy
    void close() throws InterruptedException {
        runs.values().forEach(it -> it.stopped().set(true));
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An import did not stop in time; it can go on where it was");
        }
    }
}
