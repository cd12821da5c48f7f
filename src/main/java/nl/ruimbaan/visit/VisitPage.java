package nl.ruimbaan.visit;

import java.time.Instant;
import java.util.List;

/**
 * A note as its page shows it.
 *
 * @param rewritten whether it once had another text
 * @param mine whether the reader wrote it, and so may write it anew or withdraw it
 */
public record VisitPage(
        VisitId id,
        int version,
        String title,
        VisitDraft text,
        String team,
        String writer,
        VisitState state,
        List<VisitItem> items,
        Instant writtenAt,
        boolean rewritten,
        boolean mine) {

    /** The same with what it is about. */
    VisitPage about(List<VisitItem> found) {
        return new VisitPage(
                id,
                version,
                title,
                text.about(found.stream().map(VisitItem::item).toList()),
                team,
                writer,
                state,
                found,
                writtenAt,
                rewritten,
                mine);
    }
}
