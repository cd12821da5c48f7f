package nl.ruimbaan.exchange;

import java.time.Instant;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.story.StoryDraft;

/**
 * A row of an import that waits for a look, because it could tell who it is about.
 *
 * @param fileName the file that it stood in
 * @param line where it starts in that file
 * @param since when the import came by it
 */
public record WaitingRow(long id, String fileName, long line, Instant since, StoryDraft draft) {

    /** What answers about its texts are kept under: it is no item yet, so its number is below zero. */
    public ItemRef ref() {
        return ref(id);
    }

    static ItemRef ref(long id) {
        return new ItemRef(ItemKind.STORY, -id);
    }
}
