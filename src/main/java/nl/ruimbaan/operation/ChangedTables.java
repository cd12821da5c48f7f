package nl.ruimbaan.operation;

/** The tables were made by scripts that have changed since. */
class ChangedTables extends RuntimeException {

    ChangedTables() {
        super("its tables were made by a version before 0.1, and those are not brought up to date");
    }
}
