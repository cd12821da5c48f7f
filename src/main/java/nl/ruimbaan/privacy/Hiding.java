package nl.ruimbaan.privacy;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;

/**
 * That a text is hidden, and why.
 *
 * @param recognisable whether a reader found that it can be known who it is about, and a coach has yet to look
 * @param note what the reader or the coach wrote; may be empty in the first case
 */
public record Hiding(boolean recognisable, String note, Instant since) {

    public static final String NOTE = "note";

    /** Why a note cannot be kept; empty when it can. */
    public static List<Refusal> refusals(String note) {
        return note.length() > Limits.SHORT_TEXT
                ? List.of(Refusal.of(NOTE, "refused.tooLong", Limits.SHORT_TEXT, note.length()))
                : List.of();
    }
}
