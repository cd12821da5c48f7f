package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where somebody lives: a postcode with a house number, or a street with one. */
final class AddressDetector implements Detector {

    /** 12, 12a, 12-3, 12 A, 12 bis; no larger number, part or measure. */
    private static final String HOUSE_NUMBER =
            "\\d{1,5}(?: ?(?:[a-zA-Z](?![\\p{L}\\d])|bis|hs))?(?:-(?:\\d{1,4}|[a-zA-Z])(?![\\p{L}\\d]))?"
                    + "(?![\\p{L}\\d])(?![.,:]\\d)";

    private static final String NUMBER_WORD = "(?:(?:nr\\.?|nummer|huisnummer|no\\.?) ?)?";
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\p{L}\\d])[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d])[ ,]{1,3}"
                    + "(?i:" + NUMBER_WORD + ")" + HOUSE_NUMBER);
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:(?!(?:De|Het|In|Op|Aan|Bij|Naar|Uit) )\\p{Lu}[\\p{L}'.-]* (?:(?:van|de|der|den|het|'t|ter|ten) ){0,3}){0,3}"
                    + "\\p{Lu}[\\p{L}'-]*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|hof|pad|baan|ring|markt|wal|vest|oord|erf|donk|burg|"
                    + "park|kamp|hoek|horst|veld|land|akker|meent|brink|es|kwartier|boulevard|allee|poort|brug|wijk|straatje)"
                    + "|(?:Laan|Plein|Weg|Straat|Gracht|Kade|Singel|Hof|Pad) (?:van|der|de|den|het|'t)(?: (?:van|der|de|den|het))? \\p{Lu}[\\p{L}'-]*)"
                    + " (?i:" + NUMBER_WORD + ")" + HOUSE_NUMBER);
    /** Endings that are streets, and seldom anything else. */
    private static final Pattern SURELY_A_STREET = Pattern.compile(
            "(?:.*(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|boulevard|allee|straatje|[^r]weg|dijk)|(?:Laan|Plein|Weg|Straat|Gracht|Kade|Singel|Hof|Pad) .*)"
                    + " [^ ]*\\d.*");

    private static final Pattern A_MEASURE = Pattern.compile(
            "(?i)^ ?(keer|maal|x\\b|jaar|jaren|maand\\p{L}*|we[e]?k\\p{L}*|dag\\p{L}*|uur|minuten|euro|€|%|procent|personen|mensen|huurders|bewoners|woningen"
                    + "|huizen|meter|km|m2|kilometer|graden|times|days|weeks|months|years|hours|people|homes|pounds|percent|tot|januari|februari|maart|april"
                    + "|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|december).*");
    private static final Pattern NO_STREET = Pattern.compile(
            "(?i).*\\b(onderweg|halverwege|snelweg|spoorweg|straat|weg|nederland|engeland|duitsland|ierland|rusland"
                    + "|buitenland|platteland|vasteland|binnenland|zeeland|friesland|flevoland|gelderland|holland|voorbeeld|afdeling|telefoon|maakt|werk|hoek"
                    + "|ziekenhuis|bedrijf|midden|noord|oost|zuid|west) [^ ]*\\d.*");
    private static final Pattern A_YEAR_AND_A_WORD = Pattern.compile(
            "(?:19|20)\\d{2} (?:IS|EN|OP|DE|IN|WE|ZE|JE|ER|UW|NU|TE|OM|OF|AL|ZO|MA|DI|WO|DO|VR|ZA|ZO|HE|WK|NR|KM|HA)\\b.*");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        text.matcher(POSTCODE)
                .results()
                .filter(it -> !A_YEAR_AND_A_WORD.matcher(it.group()).matches())
                .filter(it -> isNoMeasure(text, it))
                .map(it -> new Finding(FindingKind.POSTCODE_HOUSENUMBER, it.start(), it.end(), true))
                .forEach(found::add);
        text.matcher(STREET)
                .results()
                .filter(it -> !NO_STREET.matcher(it.group()).matches())
                .filter(it -> isNoMeasure(text, it))
                .map(it -> new Finding(
                        FindingKind.STREET_HOUSENUMBER,
                        it.start(),
                        it.end(),
                        SURELY_A_STREET.matcher(it.group()).matches()))
                .forEach(found::add);
        return found;
    }

    private static boolean isNoMeasure(PlainText text, MatchResult it) {
        return !A_MEASURE.matcher(text.after(it.end())).matches();
    }
}
