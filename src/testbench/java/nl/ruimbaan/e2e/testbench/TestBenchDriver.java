package nl.ruimbaan.e2e.testbench;

import com.vaadin.testbench.TestBench;
import nl.ruimbaan.e2e.browser.Chromium;
import nl.ruimbaan.e2e.browser.DriverFactory;
import org.openqa.selenium.WebDriver;

/** The same browser, wrapped by Vaadin TestBench. Without a licence TestBench itself says so and stops. */
public final class TestBenchDriver implements DriverFactory {

    @Override
    public WebDriver open() {
        WebDriver plain = new Chromium().open();
        try {
            return TestBench.createDriver(plain);
        } catch (RuntimeException unlicensed) {
            plain.quit();
            throw unlicensed;
        }
    }
}
