package nl.ruimbaan.story;

import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something was said between coaches and a hidden teller; published within the transaction that does it.
 *
 * @param to the teller and who wrote it down for them, or the coaches who wrote before
 * @param by null when the teller said it: nobody may know
 */
public record ContactSaid(
        StoryId id, Set<PersonId> to, @Nullable PersonId by) {}
