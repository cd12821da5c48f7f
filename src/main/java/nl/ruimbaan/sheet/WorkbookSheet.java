package nl.ruimbaan.sheet;

import java.util.List;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in sight that holds something.
 *
 * @param rows those that hold something; none when it cannot be read
 * @param hiddenRows how many hidden rows were passed by
 * @param why it cannot be read; null when it was
 */
public record WorkbookSheet(
        String name,
        List<SheetRow> rows,
        long hiddenRows,
        @Nullable Refusal why) {

    /** Whether something of it was read. */
    boolean isRead() {
        return !rows.isEmpty();
    }
}
