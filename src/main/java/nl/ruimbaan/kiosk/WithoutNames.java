package nl.ruimbaan.kiosk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.Masked;
import nl.ruimbaan.privacy.Masking;

/**
 * Slides as whoever walks by may read them. What surely tells who a text is about is covered; a text about which the guard doubts, or
 * that names a colleague, is left out: there are others, and nobody is there to be asked.
 */
final class WithoutNames {

    /** So long a text can be read in passing, at five metres; in UTF-16 units. */
    static final int LONGEST = 320;

    private static final int LONGEST_TITLE = 120;

    /** Of a name: <i>van</i> and <i>de</i> tell nobody. */
    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}]+");

    private final Masking masking;
    private final Map<Language, Map<FindingKind, String>> masks;
    private final Set<String> names;

    /**
     * @param masks what covers each kind of finding, in each language
     * @param colleagues their names as they are shown, of those who left too
     */
    WithoutNames(Masking masking, Map<Language, Map<FindingKind, String>> masks, Collection<String> colleagues) {
        this.masking = masking;
        this.masks = masks;
        names = colleagues.stream().flatMap(WithoutNames::capitalised).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Slide> of(Slide.Words it) {
        return text(it.words(), LONGEST, it.language())
                .map(words -> new Slide.Words(words, it.literal() && !Masked.in(words), it.language()));
    }

    Optional<Slide> of(Slide.Gone it) {
        return text(it.title(), LONGEST_TITLE, it.language())
                .flatMap(title -> text(it.changed(), LONGEST, it.language())
                        .map(changed -> new Slide.Gone(title, changed, it.language())));
    }

    Optional<Slide> of(Slide.Lesson it) {
        return text(it.title(), LONGEST_TITLE, it.language())
                .flatMap(title -> text(it.lesson(), LONGEST, it.language())
                        .filter(lesson -> !lesson.isEmpty())
                        .map(lesson -> new Slide.Lesson(title, lesson, it.stopped(), it.language())));
    }

    private Optional<String> text(String text, int most, Language language) {
        return masking.beyondDoubt(text, masks.getOrDefault(language, Map.of()))
                .filter(this::namesNobody)
                .map(it -> Texts.shortened(it, most));
    }

    private boolean namesNobody(String text) {
        return capitalised(text).noneMatch(names::contains);
    }

    /** Its words with a capital, however they are written: in a name and in a text they are found alike. */
    private static Stream<String> capitalised(String text) {
        return CAPITALISED.matcher(text).results().map(it -> Folded.text(it.group()));
    }
}
