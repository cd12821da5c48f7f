package nl.ruimbaan.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Dates that are said to be a date of birth; every other date is just a date. */
final class BirthDateDetector implements Detector {

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?"
                    + "|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?:19|20)?\\d{2}";
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\p{L}\\d])(?<!\\d[-./])(?:" + DAY
            + "([-/. ])(?:0?[1-9]|1[0-2])\\1" + YEAR + "|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-" + DAY + "|" + DAY
            + "(?:e|st|nd|rd|th)? " + MONTH + ",? " + YEAR + ")(?![\\p{L}\\d])(?![-./]\\d)");
    private static final Pattern BORN_BEFORE = Pattern.compile(
            "(?i)\\b(geboren|geboorte\\p{L}*|geb|gebdat\\p{L}*|born|date of birth|birth ?date|dob)\\b[^\\d]{0,24}$");
    private static final Pattern BORN_AFTER = Pattern.compile(
            "(?i)^\\)?,? ?(geboren|is (?:mijn|haar|zijn|hun) (?:geboorte|verjaar)\\p{L}*|geboortedatum)\\b.*");

    @Override
    public List<Finding> find(PlainText text) {
        return text.matcher(DATE)
                .results()
                .filter(it -> BORN_BEFORE.matcher(text.before(it.start())).find()
                        || BORN_AFTER.matcher(text.after(it.end())).matches())
                .map(it -> new Finding(FindingKind.DOB, it.start(), it.end(), true))
                .toList();
    }
}
