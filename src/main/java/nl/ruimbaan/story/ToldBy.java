package nl.ruimbaan.story;

import jakarta.persistence.Embeddable;
import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Who told a story, and who wrote it down: both may edit it. */
@Embeddable
class ToldBy {

    private long tellerId;
    /** Who wrote it down for the teller; null when the teller did. */
    private @Nullable Long writerId;

    protected ToldBy() {}

    ToldBy(PersonId writer, @Nullable PersonId inNameOf) {
        PersonId teller = inNameOf == null ? writer : inNameOf;
        tellerId = teller.value();
        writerId = teller.equals(writer) ? null : writer.value();
    }

    PersonId teller() {
        return new PersonId(tellerId);
    }

    /** The teller, when somebody else wrote it down; null for one's own story. */
    @Nullable
    PersonId inNameOf() {
        return writerId == null ? null : teller();
    }

    /** The teller, and who wrote it down for them. */
    Set<PersonId> people() {
        return writerId == null ? Set.of(teller()) : Set.of(teller(), new PersonId(writerId));
    }

    /** Whether this person told it, or wrote it down for the teller. */
    boolean is(PersonId person) {
        return people().contains(person);
    }
}
