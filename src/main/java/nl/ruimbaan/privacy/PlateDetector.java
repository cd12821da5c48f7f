package nl.ruimbaan.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dutch licence plates in one of their fourteen forms. Without dashes, or in small letters, only where a plate is spoken of.
 * Silent about a picture of the form, such as {@code XX-99-XX}.
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
    private static final Pattern DASHED = forms(" ?- ?", "[A-Z]");
    private static final Pattern LOOSE = forms("[ ./-]{0,3}", "[A-Za-z]");
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:kenteken\\p{L}*|nummerbord\\p{L}*|nummerpla\\p{L}*|(?<!\\p{L})kent\\.?|licen[cs]e plates?|number plates?|registration)(?!\\p{L})[^.]*\\.?[^.]*$");
    private static final Pattern A_CAR = Pattern.compile(
            "(?i)(?:(?<!\\p{L})(?:auto|bus|busje|bestelbus|scooter|motor|brommer|aanhanger|camper|caravan|taxi|voertuig|wagen)|parkeer\\p{L}*|bezoek\\p{L}*pas|ontheffing|vergunning)(?!\\p{L})[^.]*$");

    private static final Pattern PERMIT =
            Pattern.compile("(?i)(?:(?<!\\p{L})|parkeer|bewoners|bezoekers)(?:vergunning|ontheffing)[ :]{1,2}$");
    private static final Pattern SHELF = Pattern.compile(
            "(?i)(?<!\\p{L})(?:kast|vak|rek|plank|stelling|doos|map|bak|rij|route|lijn|zaal|ruimte|plaats|plek|toner|cartridge|lamp|filter) $");

    /** Ten out of ten, a day in January, and their like. */
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\d+ ?[-. ] ?(?:op|en|of|in|om|de|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|may|oct|uur|keer|x)[-. ]{1,3}\\d+.*");

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
        return text
                .all(
                        LOOSE,
                        it -> !WORDS.matcher(it.group()).matches()
                                && !isPicture(it.group())
                                && isPlate(it, text.before(it.start())))
                .stream()
                .map(it -> text.finding(FindingKind.LICENCE_PLATE, it.start(), it.end(), true))
                .toList();
    }

    private static boolean isPlate(MatchResult it, String before) {
        if (SAID.matcher(before).find()) {
            return true;
        }
        boolean permit = PERMIT.matcher(before).find();
        if (SHELF.matcher(before).find() || (Labels.thing(before) && !permit) || Labels.numberOfAThing(before)) {
            return false;
        }
        boolean capitals = it.group().chars().noneMatch(Character::isLowerCase);
        return DASHED.matcher(it.group()).matches()
                || (A_CAR.matcher(before).find() && (capitals || it.group().contains("-")));
    }

    /** One letter and one digit over and over. */
    private static boolean isPicture(String plate) {
        String letters = plate.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        String digits = plate.replaceAll("\\D", "");
        return letters.matches("([XALNYZ])\\1*") && digits.matches("(\\d)\\1*");
    }
}
