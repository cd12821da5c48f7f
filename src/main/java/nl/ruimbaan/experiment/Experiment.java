package nl.ruimbaan.experiment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** One try with real customer demands. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class Experiment extends BaseEntity {

    /** Goes along with a merging, past the entity. */
    @Column(updatable = false)
    private long improvementId;

    private @Nullable Long followsId;

    @Enumerated(EnumType.STRING)
    private ExperimentState state = ExperimentState.PLANNED;

    private String what;
    private int demands;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private @Nullable Long demandTypeId;
    private @Nullable String expectation;
    private @Nullable String result;
    private @Nullable String lesson;

    @Enumerated(EnumType.STRING)
    private @Nullable ExperimentOutcome outcome;

    private Instant plannedAt;
    private long plannedBy;
    private Instant changedAt;
    private long changedBy;
    private @Nullable Instant startedAt;
    private @Nullable Long startedBy;
    private @Nullable LocalDate startedOn;
    private @Nullable Instant finishedAt;
    private @Nullable Long finishedBy;
    private @Nullable LocalDate finishedOn;
    private @Nullable String whyNot;
    private @Nullable Instant droppedAt;
    private @Nullable Long droppedBy;

    @SuppressWarnings("NullAway.Init")
    protected Experiment() {}

    @SuppressWarnings("NullAway.Init") // written by write
    Experiment(ExperimentId id, ImprovementId improvement, ExperimentPlan plan, PersonId by, Instant now) {
        super(id.value());
        improvementId = improvement.number();
        plannedAt = now;
        plannedBy = by.value();
        write(plan, by, now);
    }

    /** Writes anew what is going to be tried. */
    void rewrite(ExperimentPlan plan, PersonId by, Instant now) {
        expect(ExperimentState.PLANNED);
        write(plan, by, now);
    }

    /** It runs, and what is expected of it is fixed. */
    void start(Expectation expected, PersonId by, Instant now) {
        expect(ExperimentState.PLANNED);
        state = ExperimentState.RUNNING;
        expectation = expected.expectation().strip();
        startedAt = now;
        startedBy = by.value();
        startedOn = LocalDate.ofInstant(now, Clock.ZONE);
        changed(by, now);
    }

    /** It is not tried after all, and that says why. */
    void drop(WhyNot because, PersonId by, Instant now) {
        expect(ExperimentState.PLANNED);
        state = ExperimentState.DROPPED;
        whyNot = because.why().strip();
        droppedAt = now;
        droppedBy = by.value();
        changed(by, now);
    }

    /** It stands planned again, as it was. */
    void takeUp(PersonId by, Instant now) {
        expect(ExperimentState.DROPPED);
        state = ExperimentState.PLANNED;
        whyNot = null;
        droppedAt = null;
        droppedBy = null;
        changed(by, now);
    }

    /** It is done; what came of it stands beside what was expected. */
    void finish(ExperimentResult came, PersonId by, Instant now) {
        expect(ExperimentState.RUNNING);
        state = ExperimentState.FINISHED;
        result = came.result().strip();
        lesson = came.lesson().strip();
        outcome = came.outcome();
        finishedAt = now;
        finishedBy = by.value();
        finishedOn = LocalDate.ofInstant(now, Clock.ZONE);
        changed(by, now);
    }

    /** The next one, in which what was learned is adapted: filled in from this one, its days still open. */
    Experiment next(ExperimentId id, PersonId by, Instant now) {
        ExperimentPlan same = plan();
        var next = new Experiment(
                id,
                improvement(),
                new ExperimentPlan(same.what(), same.demands(), null, null, same.type(), same.expectation()),
                by,
                now);
        next.followsId = id();
        return next;
    }

    ExperimentPlan plan() {
        return new ExperimentPlan(
                what,
                demands,
                fromDay,
                toDay,
                demandTypeId == null ? null : new DemandTypeId(demandTypeId),
                Texts.orEmpty(expectation));
    }

    ImprovementId improvement() {
        return new ImprovementId(improvementId);
    }

    ExperimentState state() {
        return state;
    }

    PersonId changedBy() {
        return new PersonId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    private void write(ExperimentPlan plan, PersonId by, Instant now) {
        Integer many = plan.demands();
        if (many == null) {
            throw new IllegalArgumentException("with how many demands?");
        }
        what = plan.what().strip();
        demands = many;
        fromDay = plan.from();
        toDay = plan.to();
        demandTypeId = plan.type() == null ? null : plan.type().value();
        expectation = Texts.orNull(plan.expectation());
        changed(by, now);
    }

    private void changed(PersonId by, Instant now) {
        changedAt = now;
        changedBy = by.value();
    }

    private void expect(ExperimentState before) {
        if (state != before) {
            throw new IllegalStateException("is " + state + " and not " + before);
        }
    }
}
