package nl.ruimbaan.obstacle;

/** Of whom the portal asks whether what was taken away is gone: the one place that says so. Its owner never confirms. */
final class AskedReporters {

    /** The person who is asked, in {@link #FROM}. */
    static final String PERSON = "o.reporter_id";

    /** Each obstacle {@code o} with who is asked; a condition follows. */
    static final String FROM =
            " from obstacle o where o.state = 'REMOVED' and (o.owner_id is null or o.owner_id <> o.reporter_id)";

    private AskedReporters() {}
}
