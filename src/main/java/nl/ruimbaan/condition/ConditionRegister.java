package nl.ruimbaan.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** Reading: the register of system conditions, by kind and by name. It is no ranking. */
@ApplicationService
public class ConditionRegister {

    /** How many of each kind the whole register shows. */
    public static final int FEW = 10;

    /** How many a page holds of the one kind that was asked for. */
    public static final int PAGE = 50;

    private final RegisterReader lines;
    private final ConditionRepository entries;

    ConditionRegister(RegisterReader lines, ConditionRepository entries) {
        this.lines = lines;
        this.entries = entries;
    }

    /** The kinds that have any, in their order, each with how many there are and the first of them. */
    public List<RegisterGroup> groups(RegisterFilter filter) {
        Map<ConditionKind, Count> counts = lines.counts(filter);
        Map<ConditionKind, Slice<RegisterLine>> pages = lines.firstPages(filter, filter.kind() == null ? FEW : PAGE);
        return pages.entrySet().stream()
                .map(it -> new RegisterGroup(it.getKey(), counts.getOrDefault(it.getKey(), Count.NONE), it.getValue()))
                .toList();
    }

    /** The page of a kind after the key. */
    public Slice<RegisterLine> more(ConditionKind kind, RegisterFilter filter, RegisterLine.Key after) {
        return lines.pageAfter(kind, filter, after, PAGE);
    }

    /** What is still there and has these words in its name, to choose from; also of one kind only. */
    public List<ConditionName> suggestions(String typed, @Nullable ConditionKind kind, int offset, int limit) {
        return lines.names(new RegisterFilter(kind, ConditionState.STILL_THERE, typed), offset, limit);
    }

    public Optional<ConditionName> name(ConditionId id) {
        return entries.findById(id.number()).map(SystemCondition::toName);
    }
}
