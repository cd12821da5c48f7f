package nl.ruimbaan.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** People with browsers, on the shared demo portal. When something goes wrong, what they saw is kept in target/e2e. */
@ExtendWith(Journey.KeepWhatWasSeen.class)
abstract class Journey {

    private final List<Browser> browsers = new ArrayList<>();

    /** A browser that nobody is signed in to. */
    final Browser browser(Portal portal) {
        var browser = new Browser(portal);
        browsers.add(browser);
        return browser;
    }

    final Browser browser() {
        return browser(Portal.demo());
    }

    /** One of the demo's accounts, signed in, in a browser of their own. */
    final Browser signedIn(String account) {
        return signedIn(Portal.demo(), account);
    }

    final Browser signedIn(Portal portal, String account) {
        Browser browser = browser(portal);
        SignIn.open(browser).asDemo(account);
        return browser;
    }

    /** The same on a phone, with a finger. */
    final Browser onAPhone(String account) {
        Browser browser = signedIn(account);
        browser.wide(Browser.PHONE);
        browser.command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        return browser;
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Browser::close);
    }

    static class KeepWhatWasSeen implements TestExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            var journey = (Journey) context.getRequiredTestInstance();
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            for (int i = 0; i < journey.browsers.size(); i++) {
                try {
                    journey.browsers
                            .get(i)
                            .photograph(Path.of("target", "e2e", "failed", name + "-" + (i + 1) + ".png"));
                } catch (RuntimeException noPicture) {
                    failure.addSuppressed(noPicture);
                }
            }
            throw failure;
        }
    }
}
