package nl.ruimbaan.stillness;

/** A part of the list of what has been still longest. An obstacle stands in one of them only: the last one that fits. */
public enum StillSection {
    /** Reported, and nobody picked it up. */
    WAITING,
    /** Somebody has it in hand, and it did not move. */
    IN_HAND,
    /** In hand, and the day of its next step is past. */
    STEP_PAST,
    /** Put aside until a day that has come, or come back by itself on that day, and not moved since. */
    REVIEW;

    /** Translation key of its heading; {@code .hint} says what the days count from, {@code .none} that it is empty. */
    public String key() {
        return "obstacle.still." + name();
    }
}
