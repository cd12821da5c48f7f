package nl.ruimbaan.condition;

import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** Reading: the page of an entry of the register, with what comes of it. */
@ApplicationService
public class ConditionPages {

    /** How many obstacles a page holds. */
    public static final int PAGE = 20;

    private final ConditionReader records;
    private final ConditionUse use;

    ConditionPages(ConditionReader records, ConditionUse use) {
        this.records = records;
        this.use = use;
    }

    /** The entry with its figures, its newest obstacles and its history. */
    public Optional<ConditionPage> page(ConditionId id) {
        return records.page(id, PAGE);
    }

    /** Its obstacles after the key, the newest first. */
    public Slice<ConditionUse.Line> obstacles(ConditionId id, ConditionUse.@Nullable Key after) {
        return use.page(id, after, PAGE);
    }
}
