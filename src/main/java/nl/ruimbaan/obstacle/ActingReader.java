package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.StandInReader;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What around an obstacle decides who may do what, in one statement. */
@Component
class ActingReader {

    private static final String AROUND = """
            select exists (select 1 from occurrence c
                           where c.obstacle_id = o.id and c.person_id = :me) as met,
                   exists (select 1 from occurrence c
                           where c.obstacle_id = o.id and c.person_id <> o.reporter_id)
                     or exists (select 1 from obstacle m
                                where m.merged_root_id = o.id and m.reporter_id <> o.reporter_id) as others_met,
                   exists (select 1 from occurrence c join person p on p.id = c.person_id
                           where c.obstacle_id = o.id and c.person_id <> coalesce(o.owner_id, 0)
                             and not p.disabled)
                     or exists (select 1 from obstacle m join person p on p.id = m.reporter_id
                                where m.merged_root_id = o.id and m.reporter_id <> coalesce(o.owner_id, 0)
                                  and not p.disabled) as witness,
                   exists (select 1 from obstacle m
                           where m.merged_root_id = o.id and m.reporter_id = :me) as also_reported,
                   exists (select 1 from stand_in s where s.person_id = o.owner_id and s.stand_in_id = :me
                             and %s) as stands_in,
                   (select p.help_level from person p where p.id = :me) as my_level,
                   i.owner_id as other_owner,
                   not r.disabled as reporter_here
            from obstacle o join person r on r.id = o.reporter_id
                 left join obstacle i on i.id = o.merged_into_id
            where o.id = :id
            """.formatted(StandInReader.TODAY);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ActingReader(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The current user before this obstacle, now. */
    Acting around(Obstacle obstacle) {
        return jdbc.sql(AROUND)
                .param("id", obstacle.id())
                .param("me", user.id().value())
                .param("today", clock.today())
                .query((row, i) -> new Acting(
                        user.id(),
                        user.has(Role.MANAGER),
                        user.has(Role.COACH),
                        row.getBoolean("met"),
                        row.getBoolean("others_met"),
                        row.getBoolean("witness"),
                        row.getBoolean("reporter_here"),
                        row.getBoolean("also_reported"),
                        user.has(Role.MANAGER) && row.getBoolean("stands_in"),
                        HelpLevel.stored(row.getString("my_level")),
                        obstacle.standing().merged().isPresent()
                                ? other(row.getObject("other_owner", Long.class))
                                : null,
                        clock.now()))
                .single();
    }

    private static Acting.Other other(@Nullable Long owner) {
        return new Acting.Other(owner == null ? null : new PersonId(owner));
    }
}
