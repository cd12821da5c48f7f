package nl.ruimbaan.twice;

import java.util.Set;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A story went up in another one, or came out of it; published within the transaction that does it.
 *
 * @param step may be taken back within a minute, and nobody hears of it then
 * @param by null when it was a teller whom colleagues may not know
 * @param tellers who told it; without who did it
 * @param other the one with which it is merged, or was
 * @param otherTellers who told that one; without who did it
 */
public record StoryMerged(
        StoryId id,
        long step,
        MergingVerb verb,
        @Nullable PersonId by,
        Set<PersonId> tellers,
        StoryId other,
        Set<PersonId> otherTellers) {}
