package nl.ruimbaan.e2e.browser;

import java.util.ServiceLoader;
import org.openqa.selenium.WebDriver;

/**
 * Where every journey gets its driver from. Plain Chromium, unless the class path offers another: profile
 * {@code testbench} adds one that wraps it.
 */
public interface DriverFactory {

    /** A new, empty browser that nobody is signed in to. */
    WebDriver open();

    static DriverFactory chosen() {
        return ServiceLoader.load(DriverFactory.class).findFirst().orElseGet(Chromium::new);
    }
}
