package nl.ruimbaan.measure;

/** Where a flag comes from. */
public enum FlagKind {
    SAID,
    REMOVED,
    ADOPTED;

    public String key() {
        return "measure.flag." + name();
    }
}
