package nl.ruimbaan.obstacle;

import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Page;
import org.jspecify.annotations.Nullable;

/** Reading: the page of an entry of the register, with what comes of it. */
@ApplicationService
public class RegisterPages {

    /** How many obstacles a page holds. */
    public static final int PAGE = 20;

    private final RegisterRecords records;

    RegisterPages(RegisterRecords records) {
        this.records = records;
    }

    /** The entry with its figures, its newest obstacles and its history. */
    public Optional<RegisterPage> page(RegisterEntryId id) {
        return records.entry(id).map(it -> it.page(records.obstacles(id, null, PAGE), records.history(id)));
    }

    /** Its obstacles after the key, the newest first. */
    public Page<RegisteredObstacle> obstacles(RegisterEntryId id, RegisteredObstacle.@Nullable Key after) {
        return records.obstacles(id, after, PAGE);
    }
}
