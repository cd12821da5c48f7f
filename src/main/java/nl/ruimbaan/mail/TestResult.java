package nl.ruimbaan.mail;

/** What came of a letter that an administrator sent to see whether it works. */
public sealed interface TestResult {

    /** The server took it. */
    record Taken() implements TestResult {}

    /**
     * It did not go.
     *
     * @param reply what the server or the network said, in its own words
     */
    record Failed(Problem problem, String reply) implements TestResult {}

    /** What was filled in is no address. */
    record NoAddress() implements TestResult {}

    /** No mail is sent at all. */
    record Off() implements TestResult {}
}
