package nl.ruimbaan.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what could tell who a Dutch or English text is about. Pure: no Spring, no clock, no memory of what it read.
 *
 * <p>It errs on neither side by design: a sum, a case number or a plain date that is marked costs as much trust as a name that
 * is missed.
 */
public final class PrivacyGuard {

    private static final List<Detector> DETECTORS = List.of(
            new BsnDetector(),
            new IbanDetector(),
            new PhoneDetector(),
            new EmailDetector(),
            new PostcodeDetector(),
            new StreetDetector(),
            new PlateDetector(),
            new BirthDateDetector(),
            new NameDetector());

    private static final Pattern BLANKS_AND_JOINTS = Pattern.compile("[\\s./-]");

    private static final Pattern JOINT = Pattern.compile("[\\s,]+(?:(?:van|op|aan|in|uit|bij|de|het)\\s+)*(?=\\p{L})");

    private final Set<String> exceptions;

    /** @param exceptions what is nobody's secret, such as the organisation's own number; blanks, dots and dashes do not count */
    public PrivacyGuard(Collection<String> exceptions) {
        this.exceptions = exceptions.stream().map(PrivacyGuard::bare).collect(Collectors.toUnmodifiableSet());
    }

    /** What was found, in the order of the text; no two overlap. */
    public List<Finding> findings(String text) {
        var plain = new PlainText(text);
        var found = new TreeMap<Integer, Finding>();
        List<Finding> all =
                DETECTORS.stream().flatMap(it -> it.find(plain).stream()).toList();
        all.stream()
                .map(it -> it.kind() == FindingKind.ADDRESS ? afterTheName(it, all, text) : it)
                .filter(it -> !exceptions.contains(bare(it.in(text))))
                .sorted(Comparator.comparing(Finding::sure)
                        .thenComparingInt(Finding::length)
                        .reversed())
                .filter(it -> isFree(found, it))
                .forEach(it -> found.put(it.start(), it));
        return List.copyOf(found.values());
    }

    /** An address without the name of who lives there: <i>mevrouw Jansen van Kerkstraat 4</i>. */
    private static Finding afterTheName(Finding address, List<Finding> all, String text) {
        return all.stream()
                .filter(it -> it.kind() == FindingKind.NAME
                        && it.start() < address.start()
                        && address.start() < it.end()
                        && it.end() < address.end())
                .findFirst()
                .map(it -> {
                    var joint = JOINT.matcher(text).region(it.end(), address.end());
                    return joint.lookingAt()
                            ? new Finding(FindingKind.ADDRESS, joint.end(), address.end(), address.sure())
                            : address;
                })
                .orElse(address);
    }

    private static boolean isFree(NavigableMap<Integer, Finding> found, Finding it) {
        var before = found.lowerEntry(it.end());
        return before == null || !before.getValue().overlaps(it);
    }

    /** The words as they are compared: however they are written, they are the same. */
    static String bare(String words) {
        return BLANKS_AND_JOINTS
                .matcher(new PlainText(words).toString().toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
