package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates that are said to be a date of birth, in any form; every other date is just a date. */
final class BirthDateDetector implements Detector {

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|maart|march|mrt|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?"
                    + "|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH_NUMBER = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:(?:19|20)?\\d{2}|' ?\\d{2})";
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\p{L}\\d])(?<!\\d[-./])(?:"
            + DAY + "(?: ?([-/.]) ?| )" + MONTH_NUMBER + "(?: ?[-/.] ?| )" + YEAR
            + "|(?:19|20)\\d{2} ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?" + DAY
            + "|" + DAY + "(?:e|st|nd|rd|th)?(?: of)?[ ./-]{0,2}" + MONTH + "[ ,./-]{0,2}" + YEAR
            + "|" + MONTH + " " + DAY + "(?:st|nd|rd|th)?,? (?:19|20)\\d{2}"
            + "|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))"
            + "(?![\\p{L}\\d])(?![-./]\\d)");

    private static final String LABEL =
            "(?:geboorte-?(?:dat(?:um|a|)|dtm|dt|dd)|geboortedag|geboorte|gebdat\\p{L}{0,4}|geb\\.? ?-?dat(?:um|\\.)?|geb\\.? ?d\\.?|geboren|gbd|geb\\.? ?dtm|date of birth|birth ?dates?|birthday|d\\.?o\\.?b|g\\.d|verjaardag|jarig|born|geb)";
    /** Words that may stand between <i>geboren</i> and its date. */
    private static final String FILLER =
            "(?:op|in|te|d\\.?d|is|was|om|zijn|en|de|het|van|dag|datum|klant|cli[ëe]nt|bewoner|huurder|partner|kind|zoon|dochter|moeder|vader|man|vrouw|broer|zus|baby"
                    + "|aanvrager|mijn|haar|hun|ons|on|the|of|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|mijn|onze|uw|je|dit|deze|dus|dacht|ik|ze|zij|hij)";

    private static final Pattern BORN_BEFORE = Pattern.compile(
            "(?:(?i)(?<!\\p{L})" + LABEL + "(?!\\p{L})(?:[ .,:;=()\"'*_|-]{1,4}(?:" + FILLER
                    + "(?!\\p{L})|(?-i:\\p{Lu}[\\p{L}-]{1,20})))*[ .,:;=()\"'*_|>-]{0,5}|(?<!\\d|\\d )° ?(?:(?:te )?\\p{Lu}[\\p{L}-]{1,20},? )?)$");
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:geboortedat\\p{L}*|geboortedag|gebdat\\p{L}*|geb\\.? ?dat\\p{L}*|date of birth|birth ?date)[^\\d;\n]{0,44}$");
    private static final Pattern BORN_AFTER = Pattern.compile(
            "(?i)[ ,;(-]{0,3}(?:\\p{L}+ ){0,3}\\(?(?:geboren|born|geboortedatum|geboortedag|geb\\.?datum|geb)(?!\\p{L}).*");
    /** What may stand between two of them. */
    private static final Pattern AND = Pattern.compile(
            "(?i)(?:[ ,:;/&()>=-]|(?<!\\p{L})(?:en|of|resp\\.?|respectievelijk|and|or|maar|niet|moet|moest|zijn|ipv|i\\.p\\.v\\.|in plaats van|is|was|op|het|de|volgens"
                    + "|paspoort|id|legitimatie|vader|moeder|kind|zoon|dochter|partner|man|vrouw)(?!\\p{L})){1,12}");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        int last = 0;
        for (MatchResult it : text.matcher(DATE).results().toList()) {
            boolean chained =
                    last > 0 && AND.matcher(text.between(last, it.start())).matches();
            if (chained || isSaid(text, it)) {
                found.add(text.finding(FindingKind.DOB, it.start(), it.end(), true));
                last = it.end();
            }
        }
        return found;
    }

    private static boolean isSaid(PlainText text, MatchResult it) {
        String before = text.before(it.start());
        return BORN_BEFORE.matcher(before).find()
                || LABEL_BEFORE.matcher(before).find()
                || BORN_AFTER.matcher(text.after(it.end())).matches();
    }
}
