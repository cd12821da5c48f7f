package nl.ruimbaan.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Nine digits that pass the 11-test. One number in eleven passes by chance: what stands before it says whether it is one.
 *
 * <p>Source: Logisch Ontwerp BSN, elfproef.
 */
final class BsnDetector implements Detector {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d[-./,])(?:\\d{9}|\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{2}\\2\\d{3}|\\d{2}([ .-])\\d{3}\\3\\d{4})"
                    + "(?![\\p{L}\\d])(?![-./,]\\d)");
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(bsn|burgerservice\\p{L}*|sofi\\p{L}*|citizen service)\\b");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?i)(zaak|dossier|order|factuur|klant|contract|referentie|kenmerk|ticket|melding|opdracht|bestel|polis|kvk|lidmaatschap"
                    + "|debiteur|inschrijf|bon|case|invoice|reference|customer|serie|artikel|versie|account|ref\\.|euro|€|bedrag)"
                    + "[^.;]*$");

    @Override
    public List<Finding> find(PlainText text) {
        return text.matcher(NUMBER)
                .results()
                .filter(it -> passesElevenTest(it.group()))
                .filter(it -> isSaid(text.before(it.start()))
                        || !SOMETHING_ELSE.matcher(text.before(it.start())).find())
                .map(it -> new Finding(
                        FindingKind.BSN,
                        it.start(),
                        it.end(),
                        isSaid(text.before(it.start())) || isSaid(text.after(it.end()))))
                .toList();
    }

    private static boolean isSaid(String near) {
        return SAID.matcher(near).find();
    }

    private static boolean passesElevenTest(String number) {
        int sum = 0;
        int weight = 9;
        for (char digit : number.toCharArray()) {
            if (Character.isDigit(digit)) {
                sum += (digit - '0') * (weight == 1 ? -1 : weight);
                weight--;
            }
        }
        return sum != 0 && sum % 11 == 0;
    }
}
