package nl.ruimbaan.story;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.base.TitleProposal;
import org.jspecify.annotations.Nullable;

/**
 * A story on the wall, the same for every reader.
 *
 * @param at when it was told
 * @param activeAt when it was told, edited or led to something, whatever came last
 * @param lang language of the words
 * @param teller name, or null when hidden from colleagues
 * @param led whether it led to an obstacle or improvement
 * @param source where it was imported from, if it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoryCard(
        long id,
        String href,
        String title,
        String words,
        boolean literal,
        @Nullable String team,
        Instant at,
        @JsonIgnore Instant activeAt,
        String lang,
        @Nullable String teller,
        boolean led,
        @Nullable String source)
        implements ItemNews {

    /** Whether the title only says how the words begin: then it need not be seen beside them. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean repeats() {
        return TitleProposal.repeats(title, words);
    }

    /**
     * Where a page of the wall ended: the next one goes on after it.
     *
     * @param at of what the wall is ordered by
     */
    public record Key(Instant at, long id) {

        public static Key after(StoryCard last, WallOrder order) {
            return new Key(order == WallOrder.NEWEST ? last.at() : last.activeAt(), last.id());
        }
    }
}
