package nl.ruimbaan.people;

import java.util.Optional;

/** How far a team is that joined: it studies its work, experiments, works in the new way. */
public enum JoiningPhase {
    CHECK,
    PLAN,
    DO;

    public String key() {
        return "team.joining." + name();
    }

    Optional<JoiningPhase> next() {
        return switch (this) {
            case CHECK -> Optional.of(PLAN);
            case PLAN -> Optional.of(DO);
            case DO -> Optional.empty();
        };
    }
}
