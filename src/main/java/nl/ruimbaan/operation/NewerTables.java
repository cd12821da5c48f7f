package nl.ruimbaan.operation;

/** The tables were made by a later version of the portal. */
class NewerTables extends RuntimeException {

    NewerTables(String tables, String jar) {
        super("its tables are those of a newer version (tables " + tables + ", this jar knows " + jar + " and older)");
    }
}
