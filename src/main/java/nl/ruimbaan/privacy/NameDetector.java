package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form of address with a name (<i>mevrouw Jansen</i>, <i>dhr. P. van der Berg</i>, <i>fam. de boer</i>), in any case, and what a
 * colleague is called. Employees are people too.
 */
final class NameDetector implements Detector {

    private static final int LONGEST = 120;
    private static final String TITLE =
            "(?:(?:(?:de |den )?(?:heer|heren)|mevrouw|mejuffrouw|juffrouw|meneertje|meneer|mijnheer|familie|gezin|echtpaar|weduwe|erven|miss)(?!\\.)"
                    + "|(?:(?:de |den )?hr|mevr|mvr|mw|mej|dhr|fam|wed|mrs|mr|ms)\\.?)";
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])" + TITLE + "(?:(?: ?/ ?| ?& ?| en | of )" + TITLE + "){0,2}(?: |(?<=\\.))");
    private static final Pattern ONLY_WITH_KNOWN = Pattern.compile(
            "(?i)(?:(?:.* (?:en|of) .*|.*[/&].*|(?:(?:de |den )?heren?|familie|gezin|echtpaar|weduwe|erven|mr|ms|miss|mrs)\\.?) ?)");
    private static final Pattern SHOUTED = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2}[^\\p{Ll}]*");
    private static final Pattern COLLEAGUE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:collega|colleague)(?<many>'?s)?(?:tje)?[ :,(]{1,2}");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:klant|cli[ëe]nt|bewoner|bewoonster|huurder|huurster|inwoner|inwoonster|buurman|buurvrouw|aanvrager) (?=\\p{Lu})");
    private static final Pattern FAMILY =
            Pattern.compile("(?<!\\p{L})[Tt]he (?<name>\\p{Lu}\\p{Ll}[\\p{L}'-]{1,30}) (?:family|household)(?!\\p{L})");
    private static final Pattern AND = Pattern.compile(", | en | & |/| and ");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        addressed(text, found);
        colleagues(text, found);
        roles(text, found);
        families(text, found);
        return found;
    }

    private static void addressed(PlainText text, List<Finding> found) {
        text.matcher(ADDRESSED).results().forEach(title -> {
            String words = following(text, title.end());
            boolean onlyKnown = ONLY_WITH_KNOWN.matcher(title.group()).matches();
            Names.withCapital(words)
                    .or(() -> SHOUTED.matcher(title.group()).matches() ? Names.shouted(words) : Optional.empty())
                    .or(() -> Names.small(words, onlyKnown))
                    .ifPresent(it -> found.add(
                            text.finding(FindingKind.NAME, title.start(), title.end() + it.end(), it.sure())));
        });
    }

    private static void colleagues(PlainText text, List<Finding> found) {
        text.matcher(COLLEAGUE).results().forEach(role -> {
            int start = role.end();
            Optional<Names.Name> name = colleague(following(text, start));
            while (name.isPresent()) {
                int end = start + name.get().end();
                found.add(text.finding(FindingKind.NAME, start, end, true));
                var and = AND.matcher(following(text, end));
                boolean more = role.start("many") >= 0 && and.lookingAt();
                start = more ? end + and.end() : end;
                name = more ? colleague(following(text, start)) : Optional.empty();
            }
        });
    }

    /** A first name, or what is written as one; a short word in capitals is a department. */
    private static Optional<Names.Name> colleague(String words) {
        String first = words.split("[^\\p{L}'-]", 2)[0];
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        if (Names.isGivenName(first)) {
            return Names.withCapital(words).or(() -> Names.small(words, true));
        }
        return shouted ? Optional.empty() : Names.withCapital(words);
    }

    private static void roles(PlainText text, List<Finding> found) {
        text.matcher(ROLE).results().forEach(role -> {
            String words = following(text, role.end());
            boolean known = Names.isKnown(words.split("[^\\p{L}'-]", 2)[0]);
            Names.withCapital(words)
                    .filter(it -> known)
                    .ifPresent(
                            it -> found.add(text.finding(FindingKind.NAME, role.end(), role.end() + it.end(), false)));
        });
    }

    /** As it is said in English: <i>the Jansen family</i>. */
    private static void families(PlainText text, List<Finding> found) {
        text.matcher(FAMILY)
                .results()
                .filter(it -> !Names.isNoName(it.group("name")))
                .map(it -> text.finding(FindingKind.NAME, it.start("name"), it.end(), Names.isKnown(it.group("name"))))
                .forEach(found::add);
    }

    private static String following(PlainText text, int place) {
        String words = text.between(place, Math.min(text.length(), place + LONGEST));
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }
}
