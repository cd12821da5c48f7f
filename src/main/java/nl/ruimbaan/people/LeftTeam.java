package nl.ruimbaan.people;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows for a team that somebody has left, by going to another one or by leaving altogether. */
@Component
class LeftTeam {

    private final SmallTeams small;
    private final ApplicationEventPublisher events;

    LeftTeam(SmallTeams small, ApplicationEventPublisher events) {
        this.small = small;
        this.events = events;
    }

    /** Whoever speaks without a name in that team may be known by it from now on. */
    void left(@Nullable TeamId team) {
        if (team != null && small.holds(team)) {
            events.publishEvent(new TeamBecameSmall(team));
        }
    }
}
