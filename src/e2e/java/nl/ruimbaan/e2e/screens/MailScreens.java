package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where the administrator fills in the mail server, and where each chooses about their own mail. */
public final class MailScreens {

    private final Browser browser;

    private MailScreens(Browser browser) {
        this.browser = browser;
    }

    public static MailScreens settings(Browser browser) {
        browser.open("settings/mail").see("#send-test");
        return new MailScreens(browser);
    }

    public static MailScreens mine(Browser browser) {
        browser.open("my-mail").see("#use-address");
        return new MailScreens(browser);
    }

    /** A server on this machine, to which nothing is secret. */
    public MailScreens server(int port) {
        browser.retype("field-host", "127.0.0.1")
                .retype("field-port", Integer.toString(port))
                .retype("field-sender", "ruimbaan@example.org")
                .click("#field-encryption vaadin-radio-button:last-of-type label")
                .click("#save")
                .seeText("#mail-state", "Mail wordt verstuurd.");
        return this;
    }

    /** Where answers go, whatever the server: makers of browsers are told so too. */
    public MailScreens answers(String address) {
        browser.retype("field-host", "smtp.example.org")
                .retype("field-sender", "ruimbaan@example.org")
                .retype("field-replyTo", address)
                .click("#save")
                .see("#mail-state");
        return this;
    }

    public MailScreens allowPushes() {
        browser.click("#push-switch").seeText("#push-state", "Pushberichten staan aan.");
        return this;
    }

    public MailScreens test(String address) {
        browser.retype("field-test", address).click("#send-test").seeText("#test-result", "aangenomen");
        return this;
    }

    public MailScreens use(String address) {
        browser.retype("field-address", address).click("#use-address").seeText("#mail-pending", address);
        return this;
    }

    public boolean wantsOverview() {
        return Boolean.TRUE.equals(browser.js("return document.querySelector('#field-digest').checked"));
    }
}
