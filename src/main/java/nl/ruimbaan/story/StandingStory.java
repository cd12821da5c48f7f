package nl.ruimbaan.story;

import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a story stands, for who lets two of them become one.
 *
 * @param goneUp where it went up in another one; null when it did not
 * @param tellers who told it, and who wrote it down for them
 * @param unknown whether colleagues may not know them
 */
public record StandingStory(
        StoryId id,
        int version,
        String title,
        String words,
        StoryState state,
        @Nullable GoneUp goneUp,
        Set<PersonId> tellers,
        boolean unknown) {

    public boolean isToldBy(PersonId person) {
        return tellers.contains(person);
    }
}
