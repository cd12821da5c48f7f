package nl.ruimbaan.e2e.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A browser whose maker is on this machine: the agreement that it makes with it is ours, with real keys, since the real maker cannot be
 * reached in a test. What it gets is decrypted in the page and handed to the portal's real worker.
 */
public final class PushedBrowser {

    private static final int MOST_WORKERS = 50;

    private static final String AGREES = """
            (() => {
              let agreed = null;
              const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
                .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
              PushManager.prototype.getSubscription = async () => agreed;
              PushManager.prototype.subscribe = async () => {
                const curve = { name: "ECDH", namedCurve: "P-256" };
                const pair = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
                const auth = crypto.getRandomValues(new Uint8Array(16));
                const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
                const endpoint = "MAKER/push/" + text(auth);
                const keys = { p256dh: text(point), auth: text(auth) };
                window.agreedKeys = { curve, pair, auth, point };
                agreed = { endpoint, toJSON: () => ({ endpoint, keys }), unsubscribe: async () => { agreed = null; } };
                return agreed;
              };
            })()
            """;

    private static final String READS = """
            return (async (base64) => {
              const { curve, pair, auth, point } = window.agreedKeys;
              const body = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
              const theirs = body.slice(21, 21 + body[20]);
              const text = (it) => new TextEncoder().encode(it);
              const hkdf = async (salt, secret, info, bits) => crypto.subtle.deriveBits(
                { name: "HKDF", hash: "SHA-256", salt, info },
                await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]), bits);
              const key = await crypto.subtle.importKey("raw", theirs, curve, true, []);
              const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: key }, pair.privateKey, 256);
              const secret = await hkdf(auth, shared, new Uint8Array([...text("WebPush: info\\0"), ...point, ...theirs]), 256);
              const aes = await hkdf(body.slice(0, 16), secret, text("Content-Encoding: aes128gcm\\0"), 128);
              const iv = await hkdf(body.slice(0, 16), secret, text("Content-Encoding: nonce\\0"), 96);
              const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv },
                await crypto.subtle.importKey("raw", aes, "AES-GCM", false, ["decrypt"]), body.slice(21 + body[20])));
              return new TextDecoder().decode(plain.slice(0, plain.lastIndexOf(2)));
            })(arguments[0])
            """;

    private static final String SHOWN = """
            return navigator.serviceWorker.ready.then((it) => it.getNotifications())
              .then((all) => all.map((it) => `${it.title} | ${it.body} | ${it.data}`));
            """;

    private final Browser browser;
    private final String portal;

    /** @param portal where it may show notifications */
    public PushedBrowser(Browser browser, String portal, String maker) {
        this.browser = browser;
        this.portal = portal;
        browser.command("Browser.grantPermissions", Map.of("origin", portal, "permissions", List.of("notifications")));
        browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AGREES.replace("MAKER", maker)));
    }

    /** What came is read by the one browser for which it was written, and given to its worker. */
    public String gets(String body) {
        String read = String.valueOf(browser.js(READS, body)).strip();
        browser.command("ServiceWorker.enable", Map.of());
        // The numbers of workers are told in events, for which a driver has no ear: of those that are none nothing is
        // said.
        for (int worker = 0; worker < MOST_WORKERS && shown().isEmpty(); worker++) {
            browser.command(
                    "ServiceWorker.deliverPushMessage",
                    Map.of("origin", portal, "registrationId", Integer.toString(worker), "data", read));
        }
        return read;
    }

    /** What stands on the screen: title, text and where it leads. */
    @SuppressWarnings("unchecked")
    public List<String> shown() {
        return (List<String>) Objects.requireNonNull(browser.js(SHOWN));
    }
}
