package nl.ruimbaan.mail;

/** What came of giving a letter to the server. */
sealed interface Delivery {

    record Taken() implements Delivery {}

    /** This letter never goes. */
    record Refused(Problem problem, String reply) implements Delivery {}

    /** This letter may go later; others may go now. */
    record Later(String reply) implements Delivery {}

    /** The server takes nothing at all. */
    record Away(Problem problem, String reply) implements Delivery {}
}
