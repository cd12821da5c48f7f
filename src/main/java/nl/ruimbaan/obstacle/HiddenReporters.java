package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.conversation.HiddenPeople;
import nl.ruimbaan.people.TeamBecameSmall;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reporters whom colleagues do not see: what they say beside their obstacle, and their team, do not tell who they are. */
@Component
class HiddenReporters implements HiddenPeople {

    private final ObstacleRepository obstacles;
    private final ReporterReader reporters;
    private final JdbcClient jdbc;

    HiddenReporters(ObstacleRepository obstacles, ReporterReader reporters, JdbcClient jdbc) {
        this.obstacles = obstacles;
        this.reporters = reporters;
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBSTACLE;
    }

    @Override
    public boolean hides(long number, PersonId person) {
        return obstacles
                .findById(number)
                .filter(it -> reporters.isHidden(it, person))
                .isPresent();
    }

    /** The version stays: nobody who edits or moves it is in the way. */
    @EventListener
    void on(TeamBecameSmall small) {
        jdbc.sql("update obstacle set team_id = null where team_id = ? and reporter_hidden = true")
                .param(small.team().value())
                .update();
    }
}
