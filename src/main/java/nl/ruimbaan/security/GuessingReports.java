package nl.ruimbaan.security;

import java.util.List;
import nl.ruimbaan.security.GuessingSeen.Where;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Has it told that somebody guesses passwords. Of a name without an account nothing is told: it may be a password that was
 * typed in the wrong field. The answer to who guesses does not wait for it, or its time would tell which names exist.
 */
@Component
class GuessingReports {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TaskExecutor executor;

    GuessingReports(
            Accounts accounts,
            ApplicationEventPublisher events,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.accounts = accounts;
        this.events = events;
        this.executor = executor;
    }

    void report(List<Where> ranOut, String username) {
        if (!ranOut.isEmpty()) {
            executor.execute(() -> ranOut.forEach(it -> tell(it, username)));
        }
    }

    private void tell(Where where, String username) {
        if (where == Where.ADDRESS) {
            events.publishEvent(new GuessingSeen(where, null));
        } else {
            accounts.account(username).ifPresent(it -> events.publishEvent(new GuessingSeen(where, it.person())));
        }
    }
}
