package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.obstacle.ObstacleId;

/** The addresses of the weekly meeting: each step has its own, so that going back and reloading do what one expects. */
final class MeetingLinks {

    static final String ALL = "obstacles/session";
    static final String AGREEMENTS = "obstacles/session/:session([0-9]{1,18})/agreements";
    static final String OBSTACLE = "obstacles/session/:session([0-9]{1,18})/obstacle/:id?([0-9]{1,18})";
    static final String SUMMARY = "obstacles/session/:session([0-9]{1,18})/summary";

    private static final String MEETING = "session";
    private static final String OBSTACLE_ID = "id";

    private MeetingLinks() {}

    /** Where a meeting starts, or goes on. */
    static String all() {
        return ALL;
    }

    /** First step: what was agreed last time. */
    static String agreements(MeetingId id) {
        return ALL + "/" + id.value() + "/agreements";
    }

    /** Second step: the obstacle at which the meeting goes on. */
    static String obstacle(MeetingId id) {
        return ALL + "/" + id.value() + "/obstacle";
    }

    /** Second step: this obstacle. */
    static String obstacle(MeetingId id, ObstacleId obstacle) {
        return obstacle(id) + "/" + obstacle.number();
    }

    /** Third step: what was agreed. */
    static String summary(MeetingId id) {
        return ALL + "/" + id.value() + "/summary";
    }

    static MeetingId meeting(RouteParameters parameters) {
        return new MeetingId(parameters.getLong(MEETING).orElseThrow());
    }

    static Optional<ObstacleId> obstacle(RouteParameters parameters) {
        return parameters.getLong(OBSTACLE_ID).map(ObstacleId::new);
    }

    static void goTo(String path) {
        UI.getCurrent().navigate(path);
    }
}
