package nl.ruimbaan.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The imports of the coach who asks: those of others are not there. */
@Component
class OwnImports {

    private final ImportJobRepository jobs;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    OwnImports(ImportJobRepository jobs, Numbers numbers, CurrentUser user, Clock clock) {
        this.jobs = jobs;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    Optional<ImportJob> find(ImportId id) {
        return jobs.findById(id.value()).filter(this::isMine);
    }

    /** The newest first. */
    List<ImportJob> latest(int most) {
        return jobs.findByPersonIdOrderByIdDesc(user.id().value(), Limit.of(most));
    }

    /** The number of another import. */
    @Change
    ImportId another() {
        return new ImportId(numbers.nextRecord());
    }

    /** A file came in, to be read like this. */
    @Change
    void keep(ImportId id, String fileName, long fileSize, Mapping guess) {
        jobs.saveAndFlush(new ImportJob(id, user.id(), fileName, fileSize, guess, clock.now()));
    }

    /** What comes of changing it now; empty when there is none of that number. */
    @Change
    <T> Optional<T> change(ImportId id, BiFunction<ImportJob, Instant, T> change) {
        return find(id).map(it -> change.apply(it, clock.now()));
    }

    /** As {@link #change}, while nobody else changes it. */
    @Change
    <T> Optional<T> changeAlone(ImportId id, BiFunction<ImportJob, Instant, T> change) {
        return jobs.lock(id.value()).filter(this::isMine).map(it -> change.apply(it, clock.now()));
    }

    private boolean isMine(ImportJob job) {
        return job.isOf(user.id());
    }
}
