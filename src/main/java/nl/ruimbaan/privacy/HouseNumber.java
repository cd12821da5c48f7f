package nl.ruimbaan.privacy;

import java.util.regex.Pattern;

/** The number of a house and what is added to it: <i>12</i>, <i>12a</i>, <i>12-3</i>, <i>12 bis</i>, <i>12-II</i>, <i>4 hoog</i>. */
final class HouseNumber {

    private static final String WORD =
            "(?:bis|hs|huis|rd|zw|rood|zwart|(?:boven|beneden|achter)(?! (?:de|het|een|haar|zijn|hun|ons)(?!\\p{L}))|hoog|ben|bov|[1-9] ?-?hoog)(?![\\p{L}\\d])";
    private static final String LETTER = "[a-zA-Z](?![\\p{L}\\d']|/\\p{L})";
    private static final String ROMAN = "(?:II|III|IV|I(?! \\p{Ll}))(?![\\p{L}\\d'])";

    /** As part of a pattern; no larger number, sum or hour. */
    static final String PATTERN = "(?!0)\\d{1,5}(?: ?-? ?(?i:" + WORD + ")|-?" + LETTER + "| (?!u |[uU]\\.|I |x \\d)"
            + LETTER + "| ?-?" + ROMAN + ")?" + "(?:[-/](?:\\d{1,4}|" + LETTER + "|(?i:" + WORD
            + "))(?![\\p{L}\\d]))?(?:,? (?i:toev(?:oeging)?)[.:]{0,2} ?[\\p{L}\\d]{1,3})?(?![\\p{L}\\d])(?![.,:]\\d)(?!-\\d)";

    static final String NAMED =
            "(?i:(?:huis ?|house )?(?:nummer|number)|huisnr\\.?|hsnr\\.?|hnr\\.?|huisno\\.?|nr\\.?|no\\.?|n°|#"
                    + "|(?<!\\p{L})(?:huis|hn|hs|h)\\.?(?=[ :.]{0,3}\\d))";

    /** What makes the number before it a count, a length, a date or a time. */
    private static final Pattern A_MEASURE = Pattern.compile(
            "(?i)[ -]?(?:(?:nieuwe|oude|grote|kleine|extra|andere|losse|volle|hele|lange|verschillende|jonge) )?"
                    + "(?:keer|maal|x|jaar|jaren|maand\\p{L}*|we?eke?n?|dag\\p{L}*|uur|u|uren|minuten|min|seconden|euro|eur|€|%|procent|personen|mensen|man|huurders|bewoners"
                    + "|woningen|huizen|gezinnen|huishoudens|kinderen|bomen|auto'?s?|meldingen|klachten|collega'?s?|verhalen|brieven|adressen|appartementen|flats|winkels"
                    + "|plekken|plaatsen|containers|lantaarn\\p{L}*|lampen|bedrijven|stuks|st|buren|vragen|mails|telefoontjes|monteurs|ramen|deuren|lekkages|bezoekers"
                    + "|portieken|studenten|eenheden|units|kamers|verdiepingen|etages|hectare|ha|are|meter|km|m2|m3|kg|kilo|kilometer|graden|liter|cm|mm|punten|pagina'?s?|regels"
                    + "|times|days|weeks|months|years|hours|people|homes|pounds|percent|tot(?= \\d+ (?!t/m))|januari|februari|maart|april|mei|juni|juli|augustus|september"
                    + "|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|august|october)"
                    + "(?![\\p{L}\\d]).*");

    private static final Pattern IN_THE_STREET =
            Pattern.compile("(?i)(?<!\\p{L})(?:op|in|langs|aan|rond|om) (?:de|het) $");
    /** Things, of which there are several; no verb that was done or goes on with who does it. */
    private static final Pattern THINGS =
            Pattern.compile(" (?:\\p{Ll}{3,20}e )?(?<thing>\\p{Ll}{3,20}(?:en|ers|els|'s))"
                    + "(?! (?:de|het|een|er|ze|we|zij|wij|ik|hij|dat|niet|al)(?!\\p{L}))(?![\\p{L}']).*");

    private static final Pattern DONE = Pattern.compile("(?:ge|be|ver|ont|over|\\p{Ll}{2,5}ge).*");

    private HouseNumber() {}

    /** Whether so many things stand in a street: <i>op het Plein 3 banken</i>. */
    static boolean isCount(String beforeStreet, String after) {
        var things = THINGS.matcher(after);
        return IN_THE_STREET.matcher(beforeStreet).find()
                && things.matches()
                && !DONE.matcher(things.group("thing")).matches()
                && !Names.isNoName(things.group("thing"));
    }

    /** Whether the words after a number say that it counts or measures something. */
    static boolean isMeasure(String after) {
        return A_MEASURE.matcher(after).matches();
    }
}
