package nl.ruimbaan.base;

/** How long a text may be, in UTF-16 units, the same on screen, in the service and in the database. */
public final class Limits {

    public static final int TITLE = 120;
    public static final int WORDS = 2_000;
    public static final int LONG_TEXT = 20_000;
    public static final int SHORT_TEXT = 500;
    public static final int NAME = 120;

    private Limits() {}
}
