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
        return this == DO ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
