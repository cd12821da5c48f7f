package nl.ruimbaan.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Wire;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser. It waits for what is meant to be there, never for time to pass. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(5);

    private static final String SCROLL_TO = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";

    public static final int DESK = 1440;
    public static final int HALF = 1024;
    public static final int PHONE = 390;

    private final WebDriver driver;
    private final Portal portal;
    private @Nullable Wire wire;

    public Browser(Portal portal) {
        this.portal = portal;
        driver = Browsers.take();
        wide(DESK);
    }

    public WebDriver driver() {
        return driver;
    }

    /** Reaches the portal over this wire from now on. */
    public Browser through(Wire line) {
        wire = line;
        return this;
    }

    private String url(String path) {
        return wire == null ? portal.url(path) : "http://127.0.0.1:" + wire.port() + "/" + path;
    }

    public Browser open(String path) {
        driver.get(url(path));
        return this;
    }

    /** Goes on in a new tab, and answers by what it is found again. */
    public String newTab() {
        return driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    }

    /** The part of the address that tells one screen from another. */
    public String path() {
        return Objects.toString(driver.getCurrentUrl(), "").replace(url(""), "");
    }

    public void waitForPath(String regex) {
        until("the address is " + regex, it -> path().matches(regex));
    }

    /** The first element that fits and is in sight, if need be after scrolling to it. */
    public WebElement see(String css) {
        return until("one sees " + css, it -> inSight(css, element -> true));
    }

    /** As {@link #see}, one that holds a text. */
    public WebElement seeText(String css, String text) {
        return until(
                "one reads \"" + text + "\" in " + css,
                it -> inSight(css, element -> element.getText().contains(text)));
    }

    private @Nullable WebElement inSight(String css, Predicate<WebElement> fits) {
        List<WebElement> found = driver.findElements(By.cssSelector(css));
        // A text that is scrolled out of sight reads as empty.
        if (found.stream().noneMatch(element -> element.isDisplayed() && fits.test(element))) {
            found.stream()
                    .filter(element -> Boolean.TRUE.equals(js("return arguments[0].checkVisibility()", element)))
                    .findFirst()
                    .ifPresent(element -> js(SCROLL_TO, element));
        }
        return found.stream()
                .filter(element -> element.isDisplayed() && fits.test(element))
                .findFirst()
                .orElse(null);
    }

    /** Whether it comes in sight before long. */
    public boolean comes(String css) {
        try {
            until(SOON, "one sees " + css, it -> inSight(css, element -> true));
            return true;
        } catch (TimeoutException stayedAway) {
            return false;
        }
    }

    public boolean isThere(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    public void waitUntilGone(String css) {
        until(css + " is gone", it -> !isThere(css));
    }

    /** It may still be in the page, where nobody sees it. */
    public void waitUntilOutOfSight(String css) {
        until(css + " is out of sight", it -> all(css).stream().noneMatch(WebElement::isDisplayed));
    }

    public Browser click(String css) {
        until("one clicks " + css, it -> {
            WebElement element = it.findElement(By.cssSelector(css));
            js(SCROLL_TO, element);
            if (!element.isDisplayed() || element.getDomAttribute("disabled") != null) {
                return false;
            }
            element.click();
            return true;
        });
        return this;
    }

    /** Types in a field of a form, after what stands there. */
    public Browser type(String field, String text) {
        input(field).sendKeys(text);
        return this;
    }

    /** Puts another text in the place of what stands in a field. */
    public Browser retype(String field, String text) {
        input(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return this;
    }

    /** Pastes in the place of what stands in a field; brings in letters that no keyboard has. */
    public Browser paste(String field, String text) {
        js(
                "arguments[0].focus(); arguments[0].select(); document.execCommand('insertText', false, arguments[1])",
                input(field),
                text);
        return this;
    }

    public String valueOf(String field) {
        return Objects.toString(input(field).getDomProperty("value"), "");
    }

    /** The native input of a Vaadin field with this id. */
    public WebElement input(String field) {
        return see("#" + field + " textarea, #" + field + " input");
    }

    /** Chooses from a select or radio group by the word on it. */
    public void choose(String select, String word) {
        click("#" + select);
        until("one chooses " + word, it -> {
            it.findElements(By.cssSelector("vaadin-select-item")).stream()
                    .filter(item -> item.isDisplayed() && item.getText().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(word))
                    .click();
            return true;
        });
    }

    public Actions actions() {
        return new Actions(driver);
    }

    public @Nullable Object js(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until something is so: true, or there. Stops waiting when the portal is no longer running. */
    public <T> T until(String what, Function<WebDriver, @Nullable T> condition) {
        return until(PATIENCE, what, condition);
    }

    /** For what takes its time, such as thousands of rows. */
    public <T> T untilSlowly(String what, Function<WebDriver, @Nullable T> condition) {
        return until(LONG_PATIENCE, what, condition);
    }

    private <T> T until(Duration patience, String what, Function<WebDriver, @Nullable T> condition) {
        Function<WebDriver, WebDriver> running = it -> {
            portal.mustRun();
            return it;
        };
        return new WebDriverWait(driver, patience, Duration.ofMillis(50))
                .withMessage(() -> what + " (at /" + path() + ")")
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NoSuchElementException.class)
                .ignoring(ElementClickInterceptedException.class)
                .ignoring(ElementNotInteractableException.class)
                .ignoring(JavascriptException.class)
                .until(running.andThen(condition));
    }

    /** A desk of 1440, half of one of 1024 or a phone of 390 wide. */
    public void wide(int width) {
        int height = width < 600 ? 844 : 1000;
        driver.manage().window().setSize(new Dimension(Math.max(width, 600), height));
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    public void command(String name, Map<String, Object> parameters) {
        ((org.openqa.selenium.chromium.HasCdp) driver).executeCdpCommand(name, parameters);
    }

    public void photograph(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        Browsers.giveBack(driver, url(""));
    }
}
