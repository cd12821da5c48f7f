package nl.ruimbaan.stillness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** Reading: what has been still longest, with which managers begin their week. Everyone may see it. */
@ApplicationService
public class LongestStill {

    /** How many rows a page of a section holds. */
    public static final int PAGE = 20;

    private final StillReader rows;
    private final PeopleService people;

    LongestStill(StillReader rows, PeopleService people) {
        this.rows = rows;
        this.people = people;
    }

    /**
     * All sections in their order, each from its longest on.
     *
     * @param shown how many rows of a section are on the screen already, so that they stay; a page where nothing is said
     */
    public List<StillList> sections(StillFilter filter, Map<StillSection, Integer> shown) {
        TeamId team = team(filter);
        Map<StillSection, Count> counts = rows.counts(team);
        Map<StillSection, Slice<StillRow>> pages =
                rows.firstPages(team, section -> Math.max(PAGE, shown.getOrDefault(section, PAGE)));
        return Arrays.stream(StillSection.values())
                .map(section -> new StillList(
                        section,
                        Objects.requireNonNull(counts.get(section)),
                        Objects.requireNonNull(pages.get(section))))
                .toList();
    }

    /** The page of a section after the key. */
    public Slice<StillRow> more(StillSection section, StillFilter filter, StillRow.Key after) {
        return rows.pageAfter(section, team(filter), after, PAGE);
    }

    private @Nullable TeamId team(StillFilter filter) {
        return people.meant(filter.team(), filter.myTeam());
    }
}
