package nl.ruimbaan.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What a name looks like: with capitals almost any words, in small letters only those that are known or can be no verb. */
final class Names {

    /** A name's end, and whether it can hardly be anything else. */
    record Name(int end, boolean sure) {}

    private static final WordList SURNAMES = WordList.read("surnames.txt");
    private static final WordList GIVEN_NAMES = WordList.read("given-names.txt");
    private static final WordList NO_NAMES = WordList.read("no-names.txt");

    private static final String PARTICLE =
            "(?i:van|de|der|den|ten|ter|te|in|op|het|'t|'s|el|al|ben|bin|von|di|da|dos|la|le|ait|oulad|abu|du|des|vd|v\\.d\\.|v/d)";
    private static final String PARTICLES = "(?:" + PARTICLE + " ){0,3}";
    /** After these a word is a name, whatever else it means. */
    private static final Pattern FIRM = Pattern.compile("(?i).*(?:der|den|ter|ten|el|'t|vd|v\\.d\\.|v/d) ");

    private static final String INITIALS =
            "(?:(?:\\p{Lu}[a-z]?\\.[ -]?){1,5}|\\p{Lu}{1,3} (?=" + PARTICLES + "\\p{Lu}[\\p{Ll}']))?";
    private static final String CALLED = "(?:\\(\\p{Lu}[\\p{L}'-]{1,30}\\) )?";
    private static final String WORD = "(?:\\p{Lu}[\\p{L}']{1,40}|[dD]'\\p{Lu}\\p{L}{1,40})(?:(?:-| - )(?:" + PARTICLE
            + " ){0,3}\\p{L}[\\p{L}']{1,40}){0,2}";
    private static final Pattern WITH_CAPITAL = Pattern.compile(INITIALS + CALLED + "(?<particles>" + PARTICLES
            + ")(?<word>" + WORD + ")(?<more>(?: " + PARTICLES + WORD + "){0,2})");
    private static final Pattern SMALL = Pattern.compile("(?<initials>(?:\\p{L}\\.[ -]?){0,5})(?<particles>" + PARTICLES
            + ")(?<word>\\p{L}[\\p{L}']{1,40})(?<second>-\\p{L}[\\p{L}']{1,40})?(?![\\p{L}\\d@])");
    private static final Pattern STREET_AHEAD = Pattern.compile(
            " (?:(?:van|de|der|den|\\p{Lu}[\\p{L}.'-]*) ){0,3}"
                    + "\\p{Lu}[\\p{L}'-]*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|steeg|dreef|str\\.?|pad)[ ,.]{1,3}\\d");
    private static final String ADJECTIVE = ".*(?:t|ing|heid|lijk|ig|baar|eel|loos|isch|ief|zaam|eus)$";
    private static final String DONE = "(?:(?:aan|af|op|uit|in|toe|weg|terug|om|door|over)?ge|ont|ver)\\p{L}{3,}en$";
    private static final Pattern NO_NAME_SHOUTED = Pattern.compile(".*(?:T|LIJK|IG|BAAR|LOOS|ISCH)$");
    /** Endings that only family names have. */
    private static final Pattern LIKE_A_FAMILY =
            Pattern.compile("(?i)\\p{L}+(?:stra|sma|inga|ema|huizen|mans|link|rink|sink|wicz|escu|ski|ska|oglu|oğlu)");

    private static final Pattern A_VERB = Pattern.compile(".*(?:d|de|te|lijks|tjes)$|" + DONE + "|" + ADJECTIVE);
    /** A capital within a word: DigiD. */
    private static final Pattern BRAND =
            Pattern.compile("(?<!\\bMc|\\bMac|\\bDe|\\bLa|\\bLe|\\bVan)(?<=\\p{Ll})\\p{Lu}");

    private static final Pattern A_STREET =
            Pattern.compile(".*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|steeg|dreef|str|pad)");

    private Names() {}

    /** The name that these words begin with, with capitals. */
    static Optional<Name> withCapital(String words) {
        var name = WITH_CAPITAL.matcher(words);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String first = name.group("word");
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        String then = words.substring(name.end("word"));
        if (isStreet(first, then)
                || (SentenceWords.beginsStreets(first)
                        && STREET_AHEAD.matcher(then).lookingAt())) {
            return Optional.empty();
        }
        boolean known =
                SURNAMES.has(first) || FIRM.matcher(name.group("particles")).matches();
        if ((isNoName(first) && !known) || BRAND.matcher(first).find() || (shouted && !isKnown(first))) {
            return Optional.empty();
        }
        int end = name.start("more") + (shouted ? 0 : more(name.group("more"), words.substring(name.end())));
        boolean possessive = words.substring(0, end).endsWith("'s");
        return Optional.of(new Name(possessive ? end - 2 : end, true));
    }

    /** The same where everything is in capitals, so that they say nothing. */
    static Optional<Name> shouted(String words) {
        var name = WITH_CAPITAL.matcher(words);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String first = name.group("word");
        boolean word = isNoName(first) || NO_NAME_SHOUTED.matcher(first).matches();
        boolean one = first.length() > 2
                && (isKnown(first) || !name.group("particles").isEmpty() || !word);
        return one && !isNoName(first) ? Optional.of(new Name(name.start("more"), isKnown(first))) : Optional.empty();
    }

    /** How much of the words after a name belongs to it. */
    private static int more(String words, String after) {
        int end = words.length();
        while (end > 0) {
            String part = words.substring(0, end);
            String last = part.substring(part.lastIndexOf(' ') + 1);
            String then = words.substring(end) + after;
            boolean street = isStreet(last, then)
                    || (begins(last) && STREET_AHEAD.matcher(then).lookingAt());
            if (!isNoName(last) && !street && Character.isUpperCase(last.charAt(0))) {
                break;
            }
            end = part.lastIndexOf(' ');
        }
        return Math.max(end, 0);
    }

    /** Whether streets are called after it. */
    private static boolean begins(String word) {
        return isGivenName(word) || SentenceWords.beginsStreets(word);
    }

    private static boolean isStreet(String word, String after) {
        return A_STREET.matcher(word.toLowerCase(Locale.ROOT)).matches() && after.matches("(?s)[ ,.]{1,3}\\d.*");
    }

    /** The name that these words begin with, in any case. */
    static Optional<Name> small(String words, boolean onlyKnown) {
        var name = SMALL.matcher(words);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String word = name.group("word");
        boolean known = !name.group("initials").isEmpty()
                || (name.group("particles").isEmpty() ? isKnown(word) : SURNAMES.has(word));
        boolean guessed = name.group("particles").isEmpty()
                && !onlyKnown
                && word.length() > 2
                && !isNoName(word)
                && !A_VERB.matcher(word.toLowerCase(Locale.ROOT)).matches();
        boolean firm =
                SURNAMES.has(word) && FIRM.matcher(name.group("particles")).matches();
        if ((isNoName(word) && !firm) || !(known || guessed)) {
            return Optional.empty();
        }
        int end = name.end();
        if (GIVEN_NAMES.has(word)) {
            end += family(words.substring(end)).orElse(0);
        }
        return Optional.of(new Name(end, known));
    }

    /** The length of a blank and a family name after a first one. */
    private static OptionalInt family(String words) {
        var name = SMALL.matcher(words);
        boolean family = words.startsWith(" ")
                && name.region(1, words.length()).lookingAt()
                && SURNAMES.has(name.group("word"))
                && !isNoName(name.group("word"));
        return family ? OptionalInt.of(name.end()) : OptionalInt.empty();
    }

    static boolean isKnown(String word) {
        return SURNAMES.has(word)
                || GIVEN_NAMES.has(word)
                || LIKE_A_FAMILY.matcher(word).matches();
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.has(word);
    }

    static boolean isNoName(String word) {
        return NO_NAMES.has(word);
    }
}
