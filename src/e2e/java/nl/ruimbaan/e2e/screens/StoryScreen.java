package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** A story's page. */
public final class StoryScreen {

    private final Browser browser;
    private final String number;

    private StoryScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("stories/[0-9]+");
        browser.see(".rb-story .rb-quote");
        number = browser.path().replaceAll("\\D", "");
    }

    public static StoryScreen here(Browser browser) {
        return new StoryScreen(browser);
    }

    public static StoryScreen open(Browser browser, String number) {
        return new StoryScreen(browser.open("stories/" + number));
    }

    public String number() {
        return number;
    }

    public String words() {
        return browser.see(".rb-story .rb-quote").getText();
    }

    public String title() {
        return browser.see(".rb-header h1").getText();
    }

    public RedThread thread() {
        return new RedThread(browser);
    }

    /** What stood in the way? */
    public ObstacleEditor reportObstacle() {
        browser.click("#action-obstacle-action-report");
        return ObstacleEditor.here(browser);
    }
}
