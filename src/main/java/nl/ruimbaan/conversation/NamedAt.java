package nl.ruimbaan.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Meant;

/**
 * A place where somebody is named: an {@code @} that begins a word, and a name behind it.
 *
 * @param words the run of words that it stands in
 * @param at where its {@code @} stands in them, folded
 */
record NamedAt(String words, Folded folded, int at) {

    /** As far as it looks like a name: a word, and more while they begin with a capital, also after <i>van der</i>. */
    private static final Pattern NAME = Pattern.compile("@['’]?[\\p{L}\\p{M}]+(?:[-'’.][\\p{L}\\p{M}]+)*"
            + "(?: (?:(?:van|von|de|den|der|het|het|['’]t|te|ten|ter|in|op|el|al|le|la) )*"
            + "(?:[dl]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’][\\p{L}\\p{M}]+)*)*");

    /** All such places in a run of words. */
    static List<NamedAt> in(String words) {
        List<NamedAt> places = new ArrayList<>();
        Folded folded = Folded.of(words);
        String text = folded.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (!isOfWord(folded, at - 1)
                    && NAME.matcher(text).region(at, text.length()).lookingAt()) {
                places.add(new NamedAt(words, folded, at));
            }
        }
        return places;
    }

    /** The longest of these names, folded, that stands here: of Jan and Jan Smit the latter. */
    Optional<String> longest(Collection<String> names) {
        return names.stream()
                .filter(it -> folded.text().startsWith(it, at + 1) && isOver(at + 1 + it.length()))
                .max(Comparator.comparingInt(String::length));
    }

    /** It stands out, up to the end of this name. */
    Meant meant(String name) {
        int start = folded.start(at);
        int end = folded.end(at + 1 + name.length());
        return new Meant(start, end, words.substring(start, end), null);
    }

    /** What looks like a name here, with its {@code @}, as it was written. */
    String written() {
        var name = NAME.matcher(words).region(folded.start(at), words.length());
        return name.lookingAt() ? name.group() : words.substring(folded.start(at));
    }

    /** Jan is not named by {@code @Jan-Piet}. */
    private boolean isOver(int place) {
        boolean hyphen = place < folded.text().length() && folded.text().charAt(place) == '-';
        return !isOfWord(folded, hyphen ? place + 1 : place);
    }

    private static boolean isOfWord(Folded folded, int place) {
        return place >= 0
                && place < folded.text().length()
                && Character.isLetterOrDigit(folded.text().charAt(place));
    }
}
