package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where the administrator makes and withdraws codes. */
public final class KioskCodesScreen {

    private final Browser browser;

    private KioskCodesScreen(Browser browser) {
        this.browser = browser;
        browser.see("#make-code");
    }

    public static KioskCodesScreen open(Browser browser) {
        return new KioskCodesScreen(browser.open("settings/kiosk"));
    }

    /** Makes one and answers it. */
    public String make(String place) {
        browser.click("#make-code")
                .type("field-place", place)
                .click("#save-code")
                .see("#kiosk-code");
        String code = browser.valueOf("kiosk-code");
        browser.until(
                "the link bears the code", it -> browser.valueOf("kiosk-link").endsWith("/kiosk#" + code));
        return code;
    }

    /** Withdraws the one that is the newest. */
    public void withdraw() {
        KioskCodesScreen.open(browser);
        browser.click("#kiosk-codes [id^=withdraw-]").click("#answer-yes").see(".rb-kiosk-withdrawn");
    }
}
