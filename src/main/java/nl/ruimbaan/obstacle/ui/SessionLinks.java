package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.SessionId;

/** The addresses of the weekly meeting: each step has its own, so that going back and reloading do what one expects. */
final class SessionLinks {

    static final String ALL = "obstacles/session";
    static final String AGREEMENTS = "obstacles/session/:session([0-9]{1,18})/agreements";
    static final String OBSTACLE = "obstacles/session/:session([0-9]{1,18})/obstacle/:id?([0-9]{1,18})";
    static final String SUMMARY = "obstacles/session/:session([0-9]{1,18})/summary";

    private static final String SESSION = "session";
    private static final String OBSTACLE_ID = "id";

    private SessionLinks() {}

    /** Where a meeting starts, or goes on. */
    static String all() {
        return ALL;
    }

    /** First step: what was agreed last time. */
    static String agreements(SessionId id) {
        return ALL + "/" + id.value() + "/agreements";
    }

    /** Second step: the obstacle at which the meeting goes on. */
    static String obstacle(SessionId id) {
        return ALL + "/" + id.value() + "/obstacle";
    }

    /** Second step: this obstacle. */
    static String obstacle(SessionId id, ObstacleId obstacle) {
        return obstacle(id) + "/" + obstacle.number();
    }

    /** Third step: what was agreed. */
    static String summary(SessionId id) {
        return ALL + "/" + id.value() + "/summary";
    }

    static SessionId session(RouteParameters parameters) {
        return new SessionId(parameters.getLong(SESSION).orElseThrow());
    }

    static Optional<ObstacleId> obstacle(RouteParameters parameters) {
        return parameters.getLong(OBSTACLE_ID).map(ObstacleId::new);
    }

    static void goTo(String path) {
        UI.getCurrent().navigate(path);
    }
}
