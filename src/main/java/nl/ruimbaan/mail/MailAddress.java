package nl.ruimbaan.mail;

import java.util.regex.Pattern;

/** What an address of mail looks like: one address, without a name, without anything that could end a header. */
final class MailAddress {

    static final int LONGEST = 254;

    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private MailAddress() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && ONE.matcher(text).matches();
    }
}
