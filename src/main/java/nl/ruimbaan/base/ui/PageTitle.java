package nl.ruimbaan.base.ui;

/** What stands on the tab of the browser: what is on the page, and then the portal. */
public final class PageTitle {

    /** Until a page says what it is. */
    public static final String PORTAL = "Ruimbaan";

    private PageTitle() {}

    public static String of(String page) {
        return page + " · " + PORTAL;
    }
}
