package nl.ruimbaan.base;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** What follows each stored text: the version is kept, and open screens hear of it after the commit. */
@Component
public class Journal {

    private final TextVersions versions;
    private final Changes changes;

    Journal(TextVersions versions, Changes changes) {
        this.versions = versions;
        this.changes = changes;
    }

    /**
     * Keeps the text and announces the card.
     *
     * @return the outcome to hand to the screen
     */
    public <T> Outcome<T> stored(ItemRef item, int version, long personId, Instant at, T text, Object card) {
        versions.keep(item, version, personId, at, text);
        changes.announce(new ItemChange(item, card));
        return new Outcome.Saved<>(item, version);
    }

    /** Announces a change that is none of the text. */
    public void changed(ItemRef item, Object card) {
        changes.announce(new ItemChange(item, card));
    }
}
