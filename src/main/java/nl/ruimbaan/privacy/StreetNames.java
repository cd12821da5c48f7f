package nl.ruimbaan.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words before a number must look like to be a street. */
final class StreetNames {

    /** @param length how many signs at the end of the words belong to it */
    record Street(int length, boolean sure) {}

    private static final String TITLE =
            "(?:(?:[Bb]urg|[Gg]ed|[Ww]eth|[Mm]in|[Aa]dm|[Ll]t|[Gg]ebr|[Jj]oh|[Cc]hr|[Dd]r|[Pp]rof|[Mm]r|[Mm]gr|[Gg]en|[Pp]res|[Ss]t|[Dd]s|[Jj]hr|[Ii]r|[Pp]r|[Pp]ast|[Kk]on|[Gg]r|[Vv]|[Vv]\\. ?[Dd]|\\p{Lu})\\. ?)";
    private static final String LINK = "(?:(?:van|de|der|den|het|'t|ter|ten|te|in|op) )";
    private static final String ORDINAL = "(?:\\d{1,2}(?:e|de|ste) )";
    private static final String BEFORE = "(?<![\\p{L}\\d'.-])(?:" + ORDINAL
            + ")?(?:[Vv]/?[dD] |(?:korte|lange|oude|hoge|lage|prins|prinses|koningin|koning|burgemeester|dokter|professor|pastoor|dominee|pater|graaf|sint) |"
            + TITLE + LINK + "{0,2}|\\p{Lu}[\\p{L}'-]{0,30} " + LINK + "{0,3}){0,4}";

    private static final String SURE =
            "straat|straatje|laan|laantje|plein|pleintje|gracht|kade|singel|steeg|steegje|dreef|plantsoen|boulevard|allee|straatweg|weg|dijk|burgwal|hofje";
    private static final String SHORT = "(?:str|ln|pln|wg|sngl|plnts|pls|hf|grt|kd|drf)";
    private static final String UNSURE =
            "hof|pad|baan|(?<![eo])ring|markt|wal|vest|oord|erf|donk|burg|park|kamp|hoek|horst|veld|velden|land|akker|akkers|meent|brink|kwartier|poort|brug|wijk|weide"
                    + "|wei|haven|sluis|vaart|oever|berg|heuvel|bos|tuin|dam|gaarde|heide|kreek|stede|toren|veen|werf|zoom|polder|beek|duin|zand|hage|hoeve|borg|schans"
                    + "|terp|terras|laren|diep|zijde|sloot|weerd|waard|kerkhof|passage|rak|rade|lo|loo|hout";
    private static final String TYPE =
            "Straat|Laan|Plein|Gracht|Kade|Singel|Steeg|Dreef|Plantsoen|Boulevard|Allee|Weg|Dijk|Hof|Markt|Wal|Vest|Brink|Haven|Diep|Pad|Wijk|Veld|Vaart|Burgwal"
                    + "|Kerkhof|Voorhout|Vijverberg|Voorburgwal|Achterburgwal|Kerk|Park|Poort|Brug|Ring|Sluis|Dam|Baan|Delft|Rijn|Zijde|Heem|Ham|Hoek|Berg|Heuvel|Meent|Enk|Kamp";

    private static final Pattern BY_ENDING =
            Pattern.compile(BEFORE + "(?<last>'?\\p{L}[\\p{L}'-]{1,30}(?i:" + SURE + "))$");
    private static final Pattern BY_SHORT_ENDING =
            Pattern.compile(BEFORE + "(?<last>'?\\p{L}[\\p{L}'-]{1,30}(?i:" + SHORT + "\\.?))$");
    private static final Pattern BY_UNSURE_ENDING =
            Pattern.compile(BEFORE + "(?<last>\\p{Lu}[\\p{L}'-]{1,30}(?:" + UNSURE + "))$");
    private static final Pattern TWO_WORDS = Pattern.compile("(?<![\\p{L}\\d'])(?<last>(?:" + ORDINAL
            + "|(?:(?i:oude|nieuwe|lange|korte|grote|kleine|hoge|lage|eerste|tweede|derde|achter|voor|noord|zuid|oost|west|sint|st\\.) )|\\p{Lu}[\\p{L}'-]{2,30} )(?:"
            + TYPE + "))$");
    private static final Pattern SMALL_TWO_WORDS = Pattern.compile(
            "(?<![\\p{L}\\d'])(?<last>(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage) (?:gracht|markt|singel|kade|dijk|haven|vest|wal))$");
    private static final Pattern OLD_OR_NEW = Pattern.compile(
            "(?<![\\p{L}\\d'])(?<last>(?:Verlengde|Verl\\.|Oude|Nieuwe|Nwe\\.|Lange|Korte|Hoge|Lage|Grote|Kleine|Achter de|Onder de|Achter het|Aan de|O\\.Z\\.|N\\.Z\\.|Oudezijds|Nieuwezijds)"
                    + " \\p{Lu}\\p{Ll}[\\p{L}'-]{2,30})$");
    private static final Pattern OF = Pattern.compile(
            "(?<![\\p{L}\\d'])(?<last>(?:(?:[Ll]aan|[Pp]lein|Weg|Straat|Gracht|Kade|Singel|Hof|Pad|Dreef|Park|Allee|Boulevard|Rotonde) (?:van|der|de|den|het|'t|naar|op|aan|voor) "
                    + LINK + "{0,2}(?:\\p{Lu}[\\p{L}'-]{0,30} ?" + LINK
                    + "{0,2}){1,4})|(?:Boulevard|Avenue|Allee|Passage) \\p{Lu}[\\p{L}'-]{1,30}|(?:Plein|Laan) 19\\d{2}(?:-19\\d{2})?)(?<! )$");
    private static final Pattern ALONE = Pattern.compile(
            "(?<![\\p{L}\\d'])(?<last>(?:De |Het |'t )?(?:Singel|Plein|Kade|Haven|Brink|Rokin|Damrak|Spui|Markt|Dam|Boulevard|Kerkhof|Gracht|Neude|Vismarkt|Havenkade|Diep|Esch|Meent|Vest|Wal|Dijk|(?<=(?:De|Het|'t) )(?:"
                    + TYPE + ")))$");
    private static final Pattern ARTICLED = Pattern.compile(
            "(?<![\\p{L}'])(?:(?<before>\\p{L}+):? )?(?<name>(?:De|Het|Den|'t|'T) (?<last>\\p{Lu}\\p{Ll}[\\p{L}'-]{1,30}))$");
    private static final Pattern LIVED_IN = Pattern.compile(
            "(?<!\\p{L})(?i:bewoners?|bewoonster|huurders?|huurster|woning|pand|portiek|buren|inspectie|oplevering|bezichtiging|sleutels?|bij|tegenover|naast|t\\.o\\.|t\\.h\\.v\\.)"
                    + "(?: van| op| aan| bij|:)? (?<last>\\p{Lu}\\p{Ll}[\\p{L}'-]{3,30})$");
    private static final Pattern WHERE_ONE_LIVES = Pattern.compile(
            "(?i:(?<!\\p{L})(?:woon\\p{L}{0,9}|wonen\\p{L}{0,4}|adres|woonadres|verhuis\\p{L}{0,4}|ingeschreven|gevestigd)(?: is| nu| staat| al jaren)?(?: op| aan| naar| bij|:|=|,)?(?-i: de| het| 't)?) (?<last>(?:De |Het |'t )?\\p{Lu}[\\p{L}'-]{2,30}(?: "
                    + LINK + "{0,2}\\p{Lu}[\\p{L}'-]{1,30}){0,2})$");

    private static final WordList NUMBERED = WordList.read("numbered-things.txt");
    private static final WordList NO_STREET = WordList.read("no-streets.txt");
    /** In which an article or a preposition is a part of the name. */
    private static final Set<Pattern> WHOLE = Set.of(OLD_OR_NEW, ALONE);

    private static final Pattern SMALL_WHERE_ONE_LIVES = Pattern.compile(
            "(?i)(?<!\\p{L})(?:woon\\p{L}{0,9}|wonen\\p{L}{0,4}|adres|woonadres|verhuis\\p{L}{0,4}|ingeschreven)(?: is| nu| al jaren)?(?: op| aan| naar| bij|:|=|,)?(?: de| het| 't)? (?<last>[\\p{L}'-]{3,30}(?:"
                    + UNSURE + "))$");

    private StreetNames() {}

    /** The street at the end of these words. */
    static Optional<Street> atTheEndOf(String words) {
        return by(BY_ENDING, words, true)
                .or(() -> by(BY_SHORT_ENDING, words, true))
                .or(() -> by(OF, words, true))
                .or(() -> by(TWO_WORDS, words, true))
                .or(() -> by(SMALL_TWO_WORDS, words, true))
                .or(() -> by(WHERE_ONE_LIVES, words, true))
                .or(() -> by(BY_UNSURE_ENDING, words, false))
                .or(() -> by(SMALL_WHERE_ONE_LIVES, words, false))
                .or(() -> by(OLD_OR_NEW, words, false))
                .or(() -> by(ALONE, words, true))
                .or(() -> articled(words))
                .or(() -> livedIn(words));
    }

    /** A name with its article, where one may stand: <i>bewoner 't Zand</i>. */
    private static Optional<Street> articled(String words) {
        var street = ARTICLED.matcher(words);
        if (!street.find() || NO_STREET.has(street.group("last"))) {
            return Optional.empty();
        }
        String before = street.group("before");
        boolean here = before == null
                ? SentenceWords.isBeginning(words.substring(0, street.start("name")))
                : SentenceWords.standsBefore(before);
        return here ? Optional.of(new Street(words.length() - street.start("name"), false)) : Optional.empty();
    }

    /** Any name of which it is said that somebody lives there: <i>huurder Zonnedauw</i>. */
    private static Optional<Street> livedIn(String words) {
        var street = LIVED_IN.matcher(words);
        if (!street.find()) {
            return Optional.empty();
        }
        String name = street.group("last");
        boolean other = NO_STREET.has(name) || NUMBERED.has(name) || Names.isKnown(name) || Names.isNoName(name);
        return other ? Optional.empty() : Optional.of(new Street(name.length(), false));
    }

    private static Optional<Street> by(Pattern pattern, String words, boolean sure) {
        var street = pattern.matcher(words);
        if (!street.find()) {
            return Optional.empty();
        }
        String before = words.substring(0, street.start());
        boolean lives = pattern == WHERE_ONE_LIVES || pattern == SMALL_WHERE_ONE_LIVES;
        boolean first = SentenceWords.isBeginning(before);
        if (first && !lives && SentenceWords.beginWith(street.group())) {
            int rest = words.indexOf(' ', street.start()) + 1;
            boolean no = SentenceWords.sayNoStreet(words.substring(0, rest));
            return no ? Optional.empty() : atTheEndOf(words.substring(rest));
        }
        String name = street.group("last");
        boolean named = pattern == BY_ENDING && !first && Character.isUpperCase(name.charAt(0));
        if ((!named && NO_STREET.has(name)) || (pattern != BY_ENDING && SentenceWords.sayNoStreet(before))) {
            return Optional.empty();
        }
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        String whole = words.substring(lives || shouted ? street.start("last") : street.start());
        int none = WHOLE.contains(pattern) ? 0 : SentenceWords.lengthIn(whole, first);
        return Optional.of(new Street(whole.length() - none, sure));
    }
}
