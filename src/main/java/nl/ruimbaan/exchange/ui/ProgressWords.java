package nl.ruimbaan.exchange.ui;

import java.util.Objects;
import nl.ruimbaan.exchange.ImportState;
import nl.ruimbaan.exchange.ImportStatus;
import nl.ruimbaan.exchange.Tally;

/** What is said of an import: what the check found, how far it is, and what came of it. */
record ProgressWords(ImportStatus status, Reasons.Texts texts) {

    String checked() {
        long total = Objects.requireNonNullElse(status.total(), 0L);
        long refused = status.tally().refused();
        String counts = texts.of("exchange.checked", total, total - refused, refused);
        return status.waiting() == 0 ? counts : counts + " " + texts.of("exchange.checked.waiting", status.waiting());
    }

    /** How far it is, or why it is no further. */
    String now() {
        if (status.failure() != null) {
            return texts.of(status.failure());
        }
        if (status.interrupted()) {
            return texts.of("exchange.interrupted");
        }
        return status.total() == null
                ? texts.of("exchange.looking", status.tally().seen())
                : texts.of("exchange.seen", status.tally().seen(), status.total());
    }

    String result() {
        Tally tally = status.tally();
        return status.state() == ImportState.TAKEN_BACK
                ? texts.of("exchange.back.done", status.back(), tally.taken())
                : texts.of("exchange.result", tally.taken(), tally.known(), tally.doubled(), tally.refused());
    }
}
