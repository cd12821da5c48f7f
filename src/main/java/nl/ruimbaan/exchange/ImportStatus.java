package nl.ruimbaan.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param interrupted whether it should be at work but is not: the server stopped meanwhile
 * @param total rows in the file; null until they are counted
 * @param waiting how many of the wrong rows can be taken after a look
 * @param back how many of its stories were taken off the wall again
 * @param failure translation key of what went wrong, if anything
 */
public record ImportStatus(
        ImportState state,
        boolean interrupted,
        @Nullable Long total,
        long waiting,
        long back,
        Tally tally,
        @Nullable String failure) {

    /** Whether somebody is at work on it right now. */
    public boolean atWork() {
        return state.isBusy() && !interrupted;
    }

    /** Whether its rows can be taken in, or the rest of them. */
    public boolean mayRun() {
        return !atWork() && total != null && total > tally.refused() - waiting && state.mayRun();
    }

    /** Whether its columns can be chosen still. */
    public boolean mayCheck() {
        return !atWork() && tally.seen() == 0 && state.mayCheck();
    }

    /** Whether there are stories of it that can be taken off the wall again. */
    public boolean mayTakeBack() {
        return !atWork() && state.mayTakeBack() && tally.taken() > 0;
    }
}
