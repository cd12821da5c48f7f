package nl.ruimbaan.search;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A text that was found.
 *
 * @param item the item, or the one on whose page it stands
 * @param number its own number
 * @param language in which it is written; null when that is not known
 * @param title with what was found in it
 * @param sentence where it was found, or its beginning
 */
public record SearchHit(
        FoundKind kind,
        ItemRef item,
        long number,
        @Nullable Language language,
        List<MarkedPiece> title,
        List<MarkedPiece> sentence,
        @Nullable TeamId team,
        @Nullable String state,
        Instant at) {

    /** Where it is read, within the portal and without leading slash. */
    public String path() {
        return switch (kind) {
            case EXPERIMENT -> item.path() + "#experiment-" + number;
            case COMMENT -> item.path() + "#comment-" + number;
            default -> item.path();
        };
    }
}
