package nl.ruimbaan.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dutch licence plates in one of their fourteen forms. Without dashes, or in small letters, only where a plate is spoken of.
 *
 * <p>Source: RDW, sidecodes 1 to 14.
 */
final class PlateDetector implements Detector {

    private static final List<String> FORMS = List.of(
            "L2-D2-D2",
            "D2-D2-L2",
            "D2-L2-D2",
            "L2-D2-L2",
            "L2-L2-D2",
            "D2-L2-L2",
            "D2-L3-D1",
            "D1-L3-D2",
            "L2-D3-L1",
            "L1-D3-L2",
            "L3-D2-L1",
            "L1-D2-L3",
            "D1-L2-D3",
            "D3-L2-D1");
    private static final String BEFORE = "(?<![\\p{L}\\d])(?<![\\p{L}\\d][-./])";
    private static final String AFTER = "(?![\\p{L}\\d])(?![-/][\\p{L}\\d])";
    private static final Pattern DASHED = forms("-", "[A-Z]");
    private static final Pattern LOOSE = forms("[- ]?", "[A-Za-z]");
    private static final Pattern SAID =
            Pattern.compile("(?i)(kenteken\\p{L}*|nummerbord|licen[cs]e plate|number plate|registration)\\b[^.]*$");

    /** Ten out of ten, and its like. */
    private static final Pattern A_WORD = Pattern.compile("(?i)\\d+-(?:op|en|of|in|om)-\\d+");

    private static Pattern forms(String gap, String letter) {
        String all = FORMS.stream()
                .map(form -> Stream.of(form.split("-"))
                        .map(part -> (part.startsWith("L") ? letter : "\\d") + "{" + part.charAt(1) + "}")
                        .collect(Collectors.joining(gap)))
                .collect(Collectors.joining("|"));
        return Pattern.compile(BEFORE + "(?:" + all + ")" + AFTER);
    }

    @Override
    public List<Finding> find(PlainText text) {
        return text.matcher(LOOSE)
                .results()
                .filter(it -> !A_WORD.matcher(it.group()).matches())
                .filter(it -> DASHED.matcher(it.group()).matches()
                        || SAID.matcher(text.before(it.start())).find())
                .map(it -> new Finding(FindingKind.LICENCE_PLATE, it.start(), it.end(), true))
                .toList();
    }
}
