package nl.ruimbaan.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.Masking;
import org.jspecify.annotations.Nullable;

/** The demand log: colleagues tally what customers ask. Who did so is written down nowhere. */
@ApplicationService
public class DemandLog {

    /** So many are taken in one go; what waits beyond that comes after. */
    public static final int MOST_AT_ONCE = 100;

    /** For so long whoever tallied something can take it back. */
    public static final Duration TAKE_BACK = Duration.ofMinutes(15);

    private final LoggedDemandRepository demands;
    private final DemandTypeService types;
    private final Masking masking;
    private final Numbers numbers;
    private final Clock clock;

    DemandLog(LoggedDemandRepository demands, DemandTypeService types, Masking masking, Numbers numbers, Clock clock) {
        this.demands = demands;
        this.types = types;
        this.masking = masking;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Takes what was tapped, each once however often it comes: a line that was cut leaves open whether something arrived. What is
     * refused keeps nothing else from being taken.
     *
     * @param drafts at most {@link #MOST_AT_ONCE}
     * @param masks what covers each kind of thing that tells who the customer is
     * @return what came of each, in the same order
     */
    @Change
    public List<Tallied> log(List<DemandDraft> drafts, Map<FindingKind, String> masks) {
        if (drafts.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " at once, not " + drafts.size());
        }
        Set<String> known = known(drafts);
        Map<DemandTypeId, @Nullable DemandTypeId> surviving = new HashMap<>();
        List<Tallied> all = new ArrayList<>();
        for (DemandDraft draft : drafts) {
            List<Refusal> refusals = draft.refusals();
            String said = draft.words().strip();
            String words = refusals.isEmpty() ? masking.masked(said, masks) : said;
            if (refusals.isEmpty() && known.add(draft.key())) {
                DemandTypeId type =
                        draft.type() == null ? null : surviving.computeIfAbsent(draft.type(), types::surviving);
                demands.save(new LoggedDemand(numbers.nextRecord(), draft, type, shortened(words)));
            }
            all.add(new Tallied(draft.key(), !words.equals(said), refusals));
        }
        demands.flush();
        return all;
    }

    /** Whoever tapped it, and so knows its key, takes it back soon afterwards. */
    @Change
    public Act takeBack(String key) {
        LoggedDemand demand = demands.findByTallyKey(key).orElse(null);
        if (demand == null) {
            return Act.gone();
        }
        Instant until = demand.loggedAt().plus(TAKE_BACK);
        if (clock.now().isAfter(until)) {
            return Act.refused(Refusal.because("demand.log.refused.tooLate"));
        }
        demands.delete(demand);
        return Act.done();
    }

    private Set<String> known(List<DemandDraft> drafts) {
        List<String> keys = drafts.stream().map(DemandDraft::key).toList();
        return demands.findByTallyKeyIn(keys).stream()
                .map(LoggedDemand::tallyKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A mask can be longer than what it covers. */
    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), DemandDraft.LONGEST_WORDS));
    }
}
