package nl.ruimbaan.stillness;

import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;

/** Of whom the portal asks whether what was taken away is gone: the one place that says so. Its owner never confirms. */
final class WhoIsAsked {

    private static final String REMOVED = Sql.name(ObstacleState.REMOVED);

    /** The person who is asked, in {@link #FROM}. */
    static final String PERSON = "o.reporter_id";

    /** Each obstacle {@code o} with who is asked; a condition follows. */
    static final String FROM =
            " from obstacle o where o.state = " + REMOVED + " and (o.owner_id is null or o.owner_id <> o.reporter_id)";

    /** The person who is asked, in {@link #ALSO_FROM}. */
    static final String ALSO_PERSON = "m.reporter_id";

    /** Each obstacle {@code o} with who reported another one that went up in it, and may see it; a condition follows. */
    static final String ALSO_FROM = " from obstacle m join obstacle o on o.id = m.merged_root_id"
            + " where m.state = " + Sql.name(ObstacleState.MERGED) + " and o.state = " + REMOVED
            + " and m.reporter_id <> o.reporter_id"
            + " and (o.owner_id is null or o.owner_id <> m.reporter_id)" + HiddenTexts.except("o.id");

    /** The person who is asked, in {@link #INSTEAD_FROM}. */
    static final String INSTEAD_PERSON = "c.person_id";

    /**
     * Each obstacle {@code o} that its reporter cannot confirm, who is its owner or left, with whom it hit; a condition follows.
     * Once for each time that it hit.
     */
    static final String INSTEAD_FROM = " from occurrence c join obstacle o on o.id = c.obstacle_id"
            + " where o.state = " + REMOVED + " and (o.owner_id is null or o.owner_id <> c.person_id)"
            + " and c.person_id <> o.reporter_id and (o.owner_id = o.reporter_id"
            + " or exists (select 1 from person r where r.id = o.reporter_id and r.disabled = true))"
            + HiddenTexts.except("o.id");

    private WhoIsAsked() {}
}
