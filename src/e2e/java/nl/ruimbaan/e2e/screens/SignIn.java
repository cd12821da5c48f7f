package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** The sign-in page. */
public final class SignIn {

    private final Browser browser;

    private SignIn(Browser browser) {
        this.browser = browser;
        browser.see("#sign-in");
    }

    public static SignIn open(Browser browser) {
        return new SignIn(browser.open("login"));
    }

    /** Where one is sent when nobody is signed in. */
    public static SignIn asked(Browser browser) {
        return new SignIn(browser);
    }

    /**
     * By one of the demo's buttons. The sign-in page of a session that is over comes along by itself as long as nothing is typed in
     * it: who pressed just then presses once more.
     */
    public void asDemo(String account) {
        String button = "#demo-" + account;
        browser.click(button);
        if (!browser.comes("#person") && browser.comes(button)) {
            browser.click(button);
        }
        signedIn();
    }

    public void as(String username, String password, boolean remember) {
        browser.see("[name=username] input").sendKeys(username);
        browser.see("[name=password] input").sendKeys(password);
        if (remember) {
            browser.click("[name=remember-me] label");
        }
        browser.click("#sign-in");
        signedIn();
    }

    private void signedIn() {
        browser.see("#person");
    }
}
