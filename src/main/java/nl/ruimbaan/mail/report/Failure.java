package nl.ruimbaan.mail.report;

import java.util.Locale;
import java.util.Set;

/**
 * A reader whom a letter did not reach.
 *
 * @param addresses what the report calls the reader: as given to the server, and as it ended after forwarding; in small letters
 * @param status the number of why (RFC 3463), such as 5.1.1; empty where there is none
 * @param reply what the last server said, in its own words, in one line
 */
public record Failure(Set<String> addresses, String status, String reply) {

    /**
     * Of all reasons those that say that the address itself is none: no such mailbox, no such domain, not written as one, moved away, and a
     * domain that takes no mail. A full or disabled mailbox (5.2) is there, 5.4 and 5.7 are about the way and the rules, 5.1.7 and 5.1.8 about
     * the sender, and 4 may go well the next time, also where a server gave up.
     */
    private static final Set<String> NO_SUCH_ADDRESS = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10");

    public boolean isAbout(String address) {
        return addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    public boolean saysThereIsNoSuchAddress() {
        return NO_SUCH_ADDRESS.contains(status);
    }
}
