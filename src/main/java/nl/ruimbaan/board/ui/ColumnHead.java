package nl.ruimbaan.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A column as the board in the browser draws it; what it is not is not said.
 *
 * @param key what the server calls it
 * @param aside folded below a board without lanes
 * @param open what is there can still hit someone
 * @param recent shows the latest only, with a way to the others
 * @param order of its cards, when it has another one than the board
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record ColumnHead(
        String key,
        String title,
        boolean aside,
        boolean open,
        boolean recent,
        @Nullable String order) {

    /** One in which all stand, in the order of the board. */
    public static ColumnHead of(String key, String title) {
        return new ColumnHead(key, title, false, false, false, null);
    }

    /** One that shows its latest, the last one on top. */
    public static ColumnHead ofLatest(String key, String title) {
        return new ColumnHead(key, title, false, false, true, BoardElement.LATEST_FIRST);
    }
}
