package nl.ruimbaan.stillness;

import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.people.HelpLevel;

/** What is asked of somebody, in statements: the one place that says so. */
final class AskedTurn {

    /** Translation keys behind this: asked; or escalated, and to which level, as {@link HelpLevel#escalatedTo} says. */
    private static final String KIND = "case when o.asked_by = " + Sql.name(ObstacleVerb.ESCALATE)
            + " then case when p.help_level = " + Sql.name(HelpLevel.BOARD)
            + " or o.help_level <> " + Sql.name(HelpLevel.TEAM)
            + " then '%1$s.escalated.BOARD' else '%1$s.escalated.DEPARTMENT' end else '%1$s.asked' end";

    private AskedTurn() {}

    /** A select of what is asked, of obstacles {@code o}; a condition follows. */
    static String select(String key) {
        return "select " + KIND.formatted(key) + " as kind, o.id, o.title, o.moved_at"
                + " from obstacle o join person p on p.id = o.asked_id where ";
    }
}
