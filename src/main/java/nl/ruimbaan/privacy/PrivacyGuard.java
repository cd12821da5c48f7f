package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
            new AddressDetector(),
            new PlateDetector(),
            new BirthDateDetector(),
            new NameDetector());

    private final Set<String> exceptions;

    /** @param exceptions what is nobody's secret, such as the organisation's own number; blanks, dots and dashes do not count */
    public PrivacyGuard(Collection<String> exceptions) {
        this.exceptions = exceptions.stream().map(PrivacyGuard::bare).collect(Collectors.toUnmodifiableSet());
    }

    /** What was found, in the order of the text; no two overlap. */
    public List<Finding> findings(String text) {
        var plain = new PlainText(text);
        List<Finding> found = new ArrayList<>();
        DETECTORS.stream()
                .flatMap(it -> it.find(plain).stream())
                .filter(it -> !exceptions.contains(bare(it.in(text))))
                .sorted(Comparator.comparing(Finding::sure)
                        .thenComparingInt(Finding::length)
                        .reversed())
                .filter(it -> found.stream().noneMatch(it::overlaps))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}./-]", "");
    }
}
