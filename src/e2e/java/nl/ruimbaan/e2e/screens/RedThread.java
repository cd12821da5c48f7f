package nl.ruimbaan.e2e.screens;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The thread at the top of an item's page. */
public final class RedThread {

    private final Browser browser;

    RedThread(Browser browser) {
        this.browser = browser;
    }

    /** One item of it: its kind, its number and its state. What one looks at has no title there: the heading says it. */
    public record Step(String kind, String number, String state) {}

    /** Waits for as many items as one expects. */
    public List<Step> steps(int expected) {
        return browser.until("the thread has " + expected + " items", it -> {
            List<WebElement> shown = browser.all("#thread .rb-thread-step");
            return shown.size() == expected
                    ? shown.stream().map(RedThread::step).toList()
                    : null;
        });
    }

    private static Step step(WebElement item) {
        return new Step(
                attribute(item, "data-kind"),
                item.findElement(By.cssSelector(".rb-thread-number")).getText().replaceAll(".*#", ""),
                attribute(item.findElement(By.cssSelector(".rb-badge")), "data-state"));
    }

    private static String attribute(WebElement element, String name) {
        return Objects.toString(element.getDomAttribute(name), "");
    }
}
