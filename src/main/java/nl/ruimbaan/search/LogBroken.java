package nl.ruimbaan.search;

/** The log does not go on where an index stopped: the database was put back, or forgot what the index has not yet. */
final class LogBroken extends Exception {

    private static final long serialVersionUID = 1;
}
