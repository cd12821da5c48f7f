package nl.ruimbaan.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** E-mail addresses. One of a desk, such as {@code info@}, is not surely a person's. */
final class EmailDetector implements Detector {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d_%+-]{1,64}(?:\\.[\\p{L}\\d_%+-]{1,64}){0,8}@(?:[\\p{L}\\d-]{1,63}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\d])");
    private static final Pattern DESK = Pattern.compile(
            "(?i)(info|contact|service|klanten\\p{L}*|klacht\\p{L}*|post|mail|administratie|secretariaat|balie|noreply|no-reply|support|help\\p{L}*|gemeente)@.*");

    @Override
    public List<Finding> find(PlainText text) {
        return text.matcher(ADDRESS)
                .results()
                .map(it -> new Finding(
                        FindingKind.EMAIL,
                        it.start(),
                        it.end(),
                        !DESK.matcher(it.group()).matches()))
                .toList();
    }
}
