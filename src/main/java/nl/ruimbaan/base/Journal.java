package nl.ruimbaan.base;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows each stored text: the version is kept, the log knows which item it is, and open screens hear of it after the commit. */
@Component
public class Journal {

    private final TextVersions versions;
    private final ItemLog log;
    private final Changes changes;

    Journal(TextVersions versions, ItemLog log, Changes changes) {
        this.versions = versions;
        this.log = log;
        this.changes = changes;
    }

    /**
     * Keeps the text and announces the card.
     *
     * @return the outcome to hand to the screen
     */
    public <T> Outcome<T> stored(ItemRef item, int version, long personId, Instant at, T text, Object card) {
        versions.keep(item, version, personId, at, text);
        changed(item, card);
        return new Outcome.Saved<>(item, version);
    }

    /** Announces a change that is none of the text. */
    public void changed(ItemRef item, Object card) {
        log.changed(List.of(item));
        changes.announce(new ItemChange(item, card));
    }

    /** Announces that it stands in another place of a list: nothing about it can be found otherwise than before. */
    public void moved(ItemRef item, Object card) {
        changes.announce(new ItemChange(item, card));
    }

    /** Keeps the first texts of new items, of which nobody hears one by one. */
    public void brought(Map<ItemRef, ?> texts, long personId, Instant at) {
        versions.keepFirst(texts, personId, at);
        log.changed(texts.keySet());
    }

    /** These changed, or are gone, and nobody hears of them one by one. */
    public void changed(Collection<ItemRef> items) {
        log.changed(items);
    }
}
