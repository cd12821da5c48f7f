package nl.ruimbaan.board;

import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** A row of the board: the obstacles of a team, or of a kind of system condition. There is none by person. */
public sealed interface Lane {

    /** What an address and a card call it. */
    String key();

    /** What the lane without team or kind is called. */
    String NONE = "none";

    /**
     * One team, or none.
     *
     * @param id null for those of no team
     */
    record OfTeam(@Nullable TeamId id) implements Lane {
        @Override
        public String key() {
            return id == null ? NONE : Long.toString(id.value());
        }
    }

    /**
     * One kind of system condition, or none.
     *
     * @param kind null for those of which nobody said
     */
    record OfKind(@Nullable ConditionKind kind) implements Lane {
        @Override
        public String key() {
            return kind == null ? NONE : kind.name();
        }
    }
}
