package nl.ruimbaan.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/**
 * Which notes the current user may see, for every statement that reads any: the writer's own always; else those that are for
 * everyone or for one's team, unless they are hidden. A hidden one is for coaches, who look at it; one for a team only is no
 * coach's until then.
 */
@Component
class VisitSight {

    /** Asked of each row along a key: joined to it, the planner would take nearly all for hidden, and sort what an index has in order. */
    private static final String HIDDEN =
            "exists (select 1 from hidden_text h where h.text_number = v.id and h.text_kind = "
                    + Sql.name(ItemKind.VISIT) + ")";

    /** What a statement about {@code visit v} asks; the values come from {@link #values()}. */
    static final String SEEN = " (v.writer_id = :me or v.state = " + Sql.name(VisitState.SHARED)
            + " and ((v.readers = " + Sql.name(VisitReaders.EVERYONE) + " or v.team_id = :mine) and not " + HIDDEN
            + " or :coach = true and " + HIDDEN + ")) ";

    private static final long NO_TEAM = 0;

    private final CurrentUser user;
    private final PeopleService people;

    VisitSight(CurrentUser user, PeopleService people) {
        this.user = user;
        this.people = people;
    }

    Map<String, Object> values() {
        TeamId team = people.myTeam();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("me", user.id().value());
        values.put("mine", team == null ? NO_TEAM : team.value());
        values.put("coach", user.has(Role.COACH));
        return values;
    }
}
