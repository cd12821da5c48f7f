package nl.ruimbaan.stillness;

/**
 * After how many days the portal reminds.
 *
 * @param silent without an answer of the reporter who was asked whether it is gone, or of who was asked to take it over
 * @param still without a move of what an owner has in hand
 */
public record ReminderDays(int silent, int still) {

    public static final int LEAST = 1;
    public static final int MOST = 90;

    /** Until an administrator chooses. */
    public static final ReminderDays DEFAULT = new ReminderDays(7, 14);
}
