package nl.ruimbaan.e2e.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium or Chrome without a window: the installed one; else, as root on Debian or Ubuntu, one that is installed now; else
 * one that Selenium finds or fetches. None is an error.
 */
public final class Chromium implements DriverFactory {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-search-engine-choice-screen",
            "--force-prefers-reduced-motion",
            "--lang=nl-NL",
            "--window-size=1440,1000");

    private static boolean installed;

    @Override
    public WebDriver open() {
        installOnce();
        var options = new ChromeOptions();
        options.addArguments(FLAGS);
        options.setExperimentalOption("prefs", java.util.Map.of("intl.accept_languages", "nl-NL,nl"));
        var driver = new ChromeDriverService.Builder();
        Optional<Path> itsDriver = onPath(List.of("chromedriver"));
        browser().filter(it -> itsDriver.isPresent()).ifPresent(it -> {
            options.setBinary(it.toFile());
            driver.usingDriverExecutable(itsDriver.get().toFile());
        });
        try {
            return new ChromeDriver(driver.build(), options);
        } catch (RuntimeException noBrowser) {
            throw new IllegalStateException(
                    "The journeys need a browser and could not start one. Install Chrome, or Chromium with its driver"
                            + " (Debian: apt-get install chromium chromium-driver), or connect to the internet, so that"
                            + " Selenium can fetch one.",
                    noBrowser);
        }
    }

    private static Optional<Path> browser() {
        return onPath(BROWSERS);
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static synchronized void installOnce() {
        boolean debian = Files.isRegularFile(Path.of("/etc/debian_version"))
                && Path.of("/usr/bin/apt-get").toFile().canExecute();
        boolean root = "root".equals(System.getProperty("user.name"));
        if (installed
                || !debian
                || !root
                || (browser().isPresent() && onPath(List.of("chromedriver")).isPresent())) {
            return;
        }
        installed = true;
        try {
            Process install = new ProcessBuilder("sh", "src/e2e/install-browser.sh")
                    .inheritIO()
                    .start();
            if (!install.waitFor(10, TimeUnit.MINUTES) || install.exitValue() != 0) {
                throw new IllegalStateException(
                        "No browser was found, and src/e2e/install-browser.sh could not install one.");
            }
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "No browser was found, and src/e2e/install-browser.sh could not be run.", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a browser was being installed.", stopped);
        }
    }
}
