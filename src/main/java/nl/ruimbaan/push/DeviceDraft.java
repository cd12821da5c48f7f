package nl.ruimbaan.push;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;

/**
 * What a browser gives to be sent push messages.
 *
 * @param endpoint where the maker of the browser takes them
 * @param p256dh with what they are encrypted, and
 * @param auth what only this browser and we know
 * @param agent what the browser calls itself
 */
public record DeviceDraft(String endpoint, String p256dh, String auth, String agent) {

    public static final int LONGEST = 2_000;

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_AUTH = 40;

    /** Why nothing can be sent to it; empty when it can. */
    public List<Refusal> refusals() {
        var checks = new Checks();
        if (endpoint.isBlank() || endpoint.length() > LONGEST || !fits()) {
            checks.refused("", "push.refused.keys");
        }
        return checks.refusals();
    }

    private boolean fits() {
        if (p256dh.length() > LONGEST_KEY || auth.length() > LONGEST_AUTH) {
            return false;
        }
        try {
            return UserAgentMessageEncryptionKeyInfo.of(p256dh, auth) != null;
        } catch (RuntimeException noKey) {
            return false;
        }
    }

    /** Whoever knows the address and the keys can write to the device: nothing should be able to log them. */
    @Override
    public String toString() {
        return "DeviceDraft";
    }
}
