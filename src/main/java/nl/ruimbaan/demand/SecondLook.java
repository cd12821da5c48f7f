package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * A coach judges demands that somebody judged already, without seeing how: it says how far the figures of failure demand can be
 * trusted. Nothing of the demand itself changes by it.
 */
@ApplicationService
public class SecondLook {

    /** So far back demands are drawn from, and judgements counted. */
    public static final int WEEKS = 26;

    private final SecondLookReader reader;
    private final SecondLookRecorder recorder;
    private final LoggedDemandRepository demands;
    private final Clock clock;

    SecondLook(SecondLookReader reader, SecondLookRecorder recorder, LoggedDemandRepository demands, Clock clock) {
        this.reader = reader;
        this.recorder = recorder;
        this.demands = demands;
        this.clock = clock;
    }

    /**
     * One of those that nobody looked at twice, drawn at random; its judgement is left out.
     *
     * @return empty when all were looked at, or none has the customer's words
     */
    @PreAuthorize("hasRole('COACH')")
    public Optional<SecondLookCase> next() {
        String from = UUID.randomUUID().toString();
        return reader.drawn(from, since()).or(() -> reader.drawn("", since()));
    }

    /** Judges it for the second time. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public Act judge(LoggedDemandId id, Demand judgement) {
        LoggedDemand demand = demands.findById(id.value()).orElse(null);
        if (demand == null) {
            return Act.gone();
        }
        if (reader.isLookedAt(id)) {
            return Act.refused(Refusal.because("demand.second.refused.already"));
        }
        recorder.looked(id, judgement, demand.judgement());
        return Act.done();
    }

    /** How often the two judgements were alike. */
    @PreAuthorize("hasRole('COACH')")
    public Agreement agreement() {
        return reader.agreement(since());
    }

    /** Those that were judged otherwise, the latest first: what to talk about with the team. */
    @PreAuthorize("hasRole('COACH')")
    public List<SecondLookCase> different() {
        return reader.different(since());
    }

    private LocalDate since() {
        return clock.today().minusWeeks(WEEKS);
    }
}
