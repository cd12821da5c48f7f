package nl.ruimbaan.e2e.browser;

import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chromium.HasCdp;

/**
 * Browsers that one journey after another has. Of who had one before nothing is left but the scripts and pictures that every
 * visitor is sent: those are fetched and compiled once, and not in each journey anew.
 */
final class Browsers {

    private static final String KEPT_BY_A_PAGE = "local_storage,indexeddb,service_workers,cache_storage";

    private static final Deque<WebDriver> FREE = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FREE.forEach(WebDriver::quit)));
    }

    private Browsers() {}

    /** One that nobody is signed in to. */
    static WebDriver take() {
        WebDriver free = FREE.poll();
        return free == null ? DriverFactory.chosen().open() : free;
    }

    /** @param portal that it visited, by its address */
    static void giveBack(WebDriver driver, String portal) {
        try {
            beginAnew(driver);
            var commands = (HasCdp) driver;
            commands.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            commands.executeCdpCommand(
                    "Storage.clearDataForOrigin", Map.of("origin", portal, "storageTypes", KEPT_BY_A_PAGE));
            FREE.push(driver);
        } catch (WebDriverException broken) {
            driver.quit();
        }
    }

    /** A new tab has no size, colours, finger, watching scripts or session storage of the tabs before it. */
    private static void beginAnew(WebDriver driver) {
        Set<String> before = driver.getWindowHandles();
        String tab = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        before.forEach(it -> driver.switchTo().window(it).close());
        driver.switchTo().window(tab);
    }
}
