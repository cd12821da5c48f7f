package nl.ruimbaan.privacy;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bank account numbers of the length of their country, whose check digits are right.
 *
 * <p>Source: ISO 13616, ISO 7064 mod 97-10; lengths from the SWIFT IBAN registry.
 */
final class IbanDetector implements Detector {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ .-]?[A-Z\\d]{1,4}){3,8}(?![\\p{L}\\d])");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("DE", 22),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("IE", 22),
            Map.entry("LU", 20),
            Map.entry("ES", 24),
            Map.entry("PT", 25),
            Map.entry("IT", 27),
            Map.entry("PL", 28),
            Map.entry("RO", 24),
            Map.entry("BG", 22),
            Map.entry("HU", 28),
            Map.entry("CZ", 24),
            Map.entry("SK", 24),
            Map.entry("AT", 20),
            Map.entry("CH", 21),
            Map.entry("DK", 18),
            Map.entry("SE", 24),
            Map.entry("NO", 15),
            Map.entry("FI", 18),
            Map.entry("GR", 27),
            Map.entry("TR", 26),
            Map.entry("LT", 20),
            Map.entry("LV", 21),
            Map.entry("EE", 20));

    @Override
    public List<Finding> find(PlainText text) {
        return text.matcher(NUMBER)
                .results()
                .map(it -> new Finding(FindingKind.IBAN, it.start(), end(it.group(), it.start()), true))
                .filter(it -> it.end() > it.start())
                .toList();
    }

    /** Where it ends, words that the pattern took along left out; its start when it is none. */
    private static int end(String candidate, int start) {
        Integer length = LENGTHS.get(candidate.substring(0, 2).toUpperCase(Locale.ROOT));
        var number = new StringBuilder();
        for (int i = 0; i < candidate.length(); i++) {
            if (Character.isLetterOrDigit(candidate.charAt(i))) {
                number.append(candidate.charAt(i));
            }
            if (length != null && number.length() == length) {
                boolean whole = i + 1 == candidate.length() || !Character.isLetterOrDigit(candidate.charAt(i + 1));
                return whole && hasRightCheckDigits(number.toString()) ? start + i + 1 : start;
            }
        }
        return start;
    }

    private static boolean hasRightCheckDigits(String number) {
        var digits = new StringBuilder();
        for (char it : (number.substring(4) + number.substring(0, 4)).toCharArray()) {
            digits.append(Character.digit(it, 36));
        }
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
