package nl.ruimbaan.savedview;

/** What a saved view asks for and what is no longer there. */
public enum GoneFilter {
    TEAM,
    TYPE,
    /** What the screen alone knows. */
    OTHER,
    /** The screen itself. */
    PLACE;

    public String key() {
        return "views.gone." + name();
    }
}
