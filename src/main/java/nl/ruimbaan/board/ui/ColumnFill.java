package nl.ruimbaan.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.ruimbaan.base.Count;
import org.jspecify.annotations.Nullable;

/**
 * What is in a column at first.
 *
 * @param cards its first page: records, or JSON that is written out already
 * @param more whether there is another page
 * @param older where those are that no longer stand on the board, when it says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnFill(
        Count count, Object cards, boolean more, @Nullable String older) {}
