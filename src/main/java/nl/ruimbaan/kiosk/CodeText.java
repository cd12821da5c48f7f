package nl.ruimbaan.kiosk;

import java.security.SecureRandom;
import java.util.Locale;
import nl.ruimbaan.base.Secret;

/**
 * How a code is written: 28 signs, which is 140 bits, in groups of four, of digits and letters that nobody takes for each other
 * (Crockford's base 32: no I, L, O and U).
 */
final class CodeText {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 7;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeText() {}

    /** A new one that nobody can guess. */
    static String make() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What somebody typed, however it was written. */
    static Secret read(String typed) {
        return new Secret(typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1"));
    }
}
