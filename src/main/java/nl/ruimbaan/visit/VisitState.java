package nl.ruimbaan.visit;

/** Whether a note is there for its readers. */
public enum VisitState {
    SHARED,
    /** Its writer alone still has it. */
    WITHDRAWN;

    public String key() {
        return "visit.state." + name();
    }
}
