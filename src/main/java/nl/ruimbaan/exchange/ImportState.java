package nl.ruimbaan.exchange;

import java.util.Set;

/** Where an import is. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    READY,
    RUNNING,
    STOPPED,
    DONE,
    FAILED,
    TAKEN_BACK;

    public String key() {
        return "exchange.state." + name();
    }

    /** Whether its columns may still be chosen, as long as no row was taken. */
    boolean mayCheck() {
        return Set.of(UPLOADED, CHECKING, READY, FAILED).contains(this);
    }

    /** Whether its rows may be taken in, or the rest of them: after a stop, a failure or a killed server. */
    boolean mayRun() {
        return Set.of(READY, RUNNING, STOPPED, FAILED).contains(this);
    }

    /** Whether its stories may be taken back: all it brought, or what it brought before it stopped. */
    boolean mayTakeBack() {
        return Set.of(RUNNING, STOPPED, FAILED, DONE).contains(this);
    }

    /** Whether somebody is at work on it, or was when the server stopped. */
    public boolean isBusy() {
        return this == CHECKING || this == RUNNING;
    }
}
