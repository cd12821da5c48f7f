package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dutch numbers of ten digits, and numbers with a country code. Silent about numbers that belong to nobody in particular:
 * {@code 14 020}, 0800, 0900 and 088.
 */
final class PhoneDetector implements Detector {

    private static final int NATIONAL = 10;
    private static final String GAP = "[ .-]?";
    private static final Pattern DUTCH = Pattern.compile(
            "(?<![\\p{L}\\d€+])(?<!\\d[-./, ])(?<!\\d{2} [A-Z]{4} )(?:(?:\\+|00)31 ?(?:\\(0\\) ?|-)?|\\(?0)"
                    + "[1-9](?:" + GAP + "\\)?" + GAP + "\\d){8}(?![\\p{L}\\d])(?![-./,]\\d)");
    private static final Pattern ABROAD =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00)(?!31)[1-9]\\d{0,2}(?:[ .()-]{0,2}\\d){7,11}(?![\\p{L}\\d])");
    private static final Pattern NOBODYS = Pattern.compile("0(?:800|90[0369]|88|84|66|67|14).*");
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(bel|belt|gebeld|bellen|telefoon\\p{L}*|tel|mobiel\\p{L}*|gsm|nummer|06|app\\p{L}*|phone|call|mobile)\\b");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        text.matcher(DUTCH).results().filter(PhoneDetector::isSomebodys).forEach(it -> found.add(dutch(text, it)));
        text.matcher(ABROAD)
                .results()
                .map(it -> new Finding(
                        FindingKind.PHONE, it.start(), it.end(), it.group().startsWith("+")))
                .forEach(found::add);
        return found;
    }

    private static boolean isSomebodys(MatchResult number) {
        return !NOBODYS.matcher(national(number.group())).matches();
    }

    /** Ten digits in a row could be another number; written in groups, mobile or with its country it is hardly that. */
    private static Finding dutch(PlainText text, MatchResult it) {
        String number = it.group();
        boolean grouped = number.length() > NATIONAL;
        boolean mobile = national(number).startsWith("06");
        boolean said = SAID.matcher(text.before(it.start())).find();
        return new Finding(FindingKind.PHONE, it.start(), it.end(), grouped || mobile || said);
    }

    private static String national(String number) {
        String digits = number.replace("(0)", "").replaceAll("\\D", "");
        return digits.replaceFirst("^(0031|31)(?=\\d{9}$)", "0");
    }
}
