package nl.ruimbaan.stillness.ui;

/** The address of what has been still longest. */
public final class StillLinks {

    static final String STILL = "obstacles/still";

    private StillLinks() {}

    /** What has been still longest. */
    public static String still() {
        return STILL;
    }
}
