package nl.ruimbaan.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the few improvements come from that a choice is about: what is read first, along an index, and what must hold of them too. */
final class BacklogSource {

    /** What one owns, what one proposed, what one takes part in: each along an index, which an *or* would not be. */
    private static final String MINE = """
            (select * from improvement where owner_id = :me
             union all
             select * from improvement where proposer_id = :me and (owner_id is null or owner_id <> :me)
             union all
             select j.* from improvement_participant m join improvement j on j.id = m.improvement_id
             where m.person_id = :me and j.proposer_id <> :me and (j.owner_id is null or j.owner_id <> :me))
            """;

    private static final String FOLLOWED =
            "select f.item_number as id from item_follower f where f.person_id = :me and f.following = true";

    /** Also of a type that went up in this one; from a story, or from an obstacle that came from one. */
    private static final String TYPE = """
            select l.to_id as id from story s join thread_link l on l.from_id = s.id
            where s.demand_type_id in (select y.id from demand_type y where y.id = :type or y.merged_into_id = :type)
            union
            select k.to_id as id from story s join thread_link l on l.from_id = s.id join thread_link k on k.from_id = l.to_id
            where s.demand_type_id in (select y.id from demand_type y where y.id = :type or y.merged_into_id = :type)
            """;

    private static final String CONDITION =
            "select l.to_id as id from obstacle o join thread_link l on l.from_id = o.id where o.entry_id = :condition";

    private final List<String> sets = new ArrayList<>();
    private final boolean mine;

    BacklogSource(BacklogChoice choice, long me, Map<String, Object> values) {
        mine = choice.mine();
        if (choice.mine() || choice.followed()) {
            values.put("me", me);
        }
        if (choice.followed()) {
            sets.add(FOLLOWED);
        }
        if (choice.condition() != null) {
            sets.add(CONDITION);
            values.put("condition", choice.condition().number());
        }
        if (choice.type() != null) {
            sets.add(TYPE);
            values.put("type", choice.type().value());
        }
    }

    /** In the place of the table. */
    String table() {
        if (mine) {
            return MINE;
        }
        return sets.isEmpty()
                ? "improvement"
                : "(select j.* from (select distinct found.id from (" + sets.getFirst()
                        + ") found) few join improvement j on j.id = few.id)";
    }

    /** What must hold beside that. */
    String and() {
        StringBuilder and = new StringBuilder();
        sets.stream()
                .skip(mine ? 0 : 1)
                .forEach(it -> and.append(" and i.id in (").append(it).append(")"));
        return and.toString();
    }
}
