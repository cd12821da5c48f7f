package nl.ruimbaan.shell;

/** What an exception that nobody caught turned out to be. */
sealed interface Failure {

    /** Nobody foresaw it: it is in the log, under a number. */
    record Surprise(String number) implements Failure {}

    /** The database does not answer, for now. */
    record DatabaseAway() implements Failure {}

    /** The browser was gone before it had its answer. */
    record ReaderLeft() implements Failure {}

    /** The browser sent what no page of ours sends. */
    record NotFromOurPage() implements Failure {}
}
