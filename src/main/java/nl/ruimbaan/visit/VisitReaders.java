package nl.ruimbaan.visit;

/** Who reads a note, as its writer chose. */
public enum VisitReaders {
    EVERYONE,
    /** Who is in the team that it is about, and the writer. */
    TEAM;

    public String key() {
        return "visit.readers." + name();
    }
}
