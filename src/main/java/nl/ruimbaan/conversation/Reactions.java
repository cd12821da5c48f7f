package nl.ruimbaan.conversation;

import java.time.ZoneOffset;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the current user answers without words. */
@Component
class Reactions {

    private final JdbcClient jdbc;
    private final UnnamedVoices unnamed;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    Reactions(JdbcClient jdbc, UnnamedVoices unnamed, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.unnamed = unnamed;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Whether there was one to take back. */
    boolean takeBack(ItemRef item, ReactionKind kind) {
        return jdbc.sql("delete from reaction where item_number = ? and kind = ? and person_id = ?")
                        .params(item.number(), kind.name(), user.id().value())
                        .update()
                > 0;
    }

    /** @param team who wants it too; null for the other kinds */
    void give(ItemRef item, ReactionKind kind, @Nullable TeamId team) {
        boolean nameless = unnamed.isMine(item);
        jdbc.sql("insert into reaction (item_number, kind, person_id, team_id, unnamed, at)"
                        + " values (:item, :kind, :person, cast(:team as bigint), :unnamed, :at)")
                .param("item", item.number())
                .param("kind", kind.name())
                .param("person", user.id().value())
                .param("team", team == null ? null : team.value())
                .param("unnamed", nameless)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (team != null) {
            events.publishEvent(new WantedToo(item, user.id(), nameless, team));
        }
    }
}
