package nl.ruimbaan.story;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.tag.TagName;
import org.jspecify.annotations.Nullable;

/**
 * A story as its page shows it.
 *
 * @param teller name, or null when hidden from colleagues
 * @param writer name of who wrote it down for the teller; null when the teller did, or is hidden
 * @param mine whether the reader told it or wrote it down, and may edit it
 * @param customerTold when the customer heard what came of it; null when not yet
 * @param hidden whether it is out of sight for colleagues
 * @param archived whether it is in the archive
 * @param merged whether it goes on in another one
 * @param changedAt when its text was last changed; the same as {@code toldAt} when never
 */
public record StoryPage(
        StoryId id,
        int version,
        StoryDraft text,
        List<TagName> tags,
        @Nullable String teamName,
        @Nullable String demandTypeName,
        @Nullable String teller,
        @Nullable String writer,
        boolean mine,
        Instant toldAt,
        Instant changedAt,
        @Nullable String source,
        boolean hidden,
        boolean archived,
        boolean merged,
        @Nullable CustomerTold customerTold) {}
