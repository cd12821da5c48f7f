package nl.ruimbaan.privacy;

import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;

/** What in a text that the current user is writing could tell who it is about. The item is 0 for a new one. */
@ApplicationService
public class PrivacyService {

    public static final int LONGEST_REASON = 200;

    private final OrganisationGuard guard;
    private final PrivacyAnswers answers;
    private final CurrentUser user;
    private final Clock clock;

    PrivacyService(OrganisationGuard guard, PrivacyAnswers answers, CurrentUser user, Clock clock) {
        this.guard = guard;
        this.answers = answers;
        this.user = user;
        this.clock = clock;
    }

    /** What was found and not answered yet, in the order of the text. */
    public List<Finding> unanswered(ItemKind kind, long item, String text) {
        List<Finding> found = guard.findings(text);
        if (found.isEmpty()) {
            return found;
        }
        Set<String> answered = answers.of(user.id(), kind, item);
        return found.stream()
                .filter(it -> !answered.contains(PrivacyAnswers.fingerprint(it.in(text))))
                .toList();
    }

    /** The current user says why it may stay; answers why that is no answer. */
    @Change
    public Act mayStay(ItemKind kind, long item, FindingKind finding, String words, String reason) {
        if (reason.isBlank()) {
            return Act.refused(Refusal.of("reason", "privacy.refused.noReason"));
        }
        if (reason.length() > LONGEST_REASON) {
            return Act.refused(Refusal.of("reason", "refused.tooLong", LONGEST_REASON, reason.length()));
        }
        answers.give(user.id(), kind, item, finding, words, reason.strip(), clock.now());
        return Act.done();
    }
}
