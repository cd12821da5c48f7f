package nl.ruimbaan.people;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of a change to an account. */
public sealed interface AccountResult {

    record Done() implements AccountResult {}

    /** The link is shown to the administrator now, and never again. */
    record Invited(Invitation invitation) implements AccountResult {}

    record Refused(List<Refusal> refusals) implements AccountResult {}
}
