package nl.ruimbaan.operation;

/** What came of asking for a back-up. */
public sealed interface BackupOutcome {

    /** It is there, and it was restored once to be sure. */
    record Made(Backup backup) implements BackupOutcome {}

    /** Another one is being made. */
    record Busy() implements BackupOutcome {}

    /** There is none; those from before stay. */
    record Failed(String reason) implements BackupOutcome {}

    /** The portal runs on a database that makes its own back-ups. */
    record NotHere() implements BackupOutcome {}
}
