package nl.ruimbaan.privacy;

import java.util.regex.Pattern;

/** What a number is said to be: the words that stand before it, or after it. */
final class Labels {

    /** What nearly always has a number of its own. */
    private static final String THING =
            "(?:zaak|dossier|order|factuur|nota|referentie|ref|kenmerk|ticket|melding|meld|opdracht|bestel|polis|kvk|k\\.v\\.k|lidmaatschap"
                    + "|debiteur|crediteur|inschrijf|inschrijving|bon|case|invoice|reference|serie|artikel|article|versie|storing|klacht|complaint|fault"
                    + "|contract|aanvraag|pakket|track|barcode|meter|complex|object|vhe|eenheid|offerte|project|werkbon|werkorder|betaling|transactie"
                    + "|claim|schade|incident|topdesk|rsin|btw|ean|imei|serial|document|formulier|zending|product|type|model|(?<!post)code|vergunning"
                    + "|beschikking|besluit|bezwaar|sessie|mutatie|registratie|boeking|reservering|volg|batch|correspondentie|stuk|rapport|locatie|gebouw"
                    + "|kamer|lokaal|machine|onderdeel|apparaat|ketel|cv|onderhoud|huurcontract|vhenummer|actie|taak|besteling|levering|verzend|proces)";

    /** What has a number too, and a telephone as well. */
    private static final String SOMEBODY =
            "(?:klant|cli[ëe]nt|relatie|huurder|bewoner|personeel|medewerker|woning|lid|leden|account|customer|pas|kaart|rekening|call|huur|verzekerde)";

    private static final String NUMBER = "(?:nummers?|nrs?\\.?|no\\.?|number|id|code|kenmerk)";
    private static final String SAYS =
            "[ :.,#=()'\"-]{0,4}(?:(?<!\\p{L})(?:is|was|luidt|met|wordt|namelijk|nr\\.?|no\\.?) ?[:#]? ?)?";
    /** The last word, the word for number after it, and what may stand between those and the number itself. */
    private static final Pattern LAST_WORD =
            Pattern.compile("(?i)(?<![\\p{L}.-])(?<word>\\p{L}[\\p{L}.-]{1,40}?(?: " + NUMBER + ")?)" + SAYS + "$");

    private static final String NUMBERED =
            "(?:" + THING + "\\p{L}{0,12}[ -]?" + NUMBER + "|" + SOMEBODY + "\\p{L}{0,2}[ -]?" + NUMBER + ")";
    private static final Pattern NUMBER_OF_A_THING = Pattern.compile("(?i)[\\p{L}-]{0,12}" + NUMBERED);
    private static final Pattern ANYTHING = Pattern.compile("(?i)[\\p{L}-]{0,12}" + THING + "s?");
    private static final Pattern NEAR = Pattern.compile(
            "(?i)(?<!\\p{L})(?:" + THING + "|" + SOMEBODY + "|euro\\b|€|bedrag)(?:n(?:rs?|o)\\.|[^.;])*$");
    private static final Pattern SAID_AFTER =
            Pattern.compile("(?i)[ ,(]{0,3}(?:(?:is|was|als|zijnde) )?(?:(?:het|de|een|mijn|ons|hun) )?\\p{L}{0,12}"
                    + NUMBERED + "(?![\\p{L}\\d]).*");

    private Labels() {}

    /** Whether the words that end right before a number say that it is that of a case, an order, a fault or their like. */
    static boolean numberOfAThing(String before) {
        return says(NUMBER_OF_A_THING, before);
    }

    /** The same where the thing stands there alone: <i>zaak 2024…</i>. */
    static boolean thing(String before) {
        return says(ANYTHING, before);
    }

    private static boolean says(Pattern what, String before) {
        var last = LAST_WORD.matcher(before);
        return last.find() && what.matcher(last.group("word")).matches();
    }

    /** The same for words anywhere before it in the sentence, and for what only somebody has. */
    static boolean anotherNumberNear(String before) {
        return NEAR.matcher(before).find();
    }

    /** Whether the words right after a number say so. */
    static boolean anotherNumberAfter(String after) {
        return SAID_AFTER.matcher(after).matches();
    }
}
