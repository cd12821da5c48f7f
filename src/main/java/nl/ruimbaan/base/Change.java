package nl.ruimbaan.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A door through which something changes, in a transaction of its own. When a colleague's commit comes between, or two wait for each
 * other, it is done once more from the start: the second look finds the colleague's version and answers with a conflict, so that a
 * race is a sentence and never an exception. Within another change it is a part of that one, which is done once more as a whole.
 */
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        predicate = Change.Whole.class,
        maxRetries = 1,
        delay = 0)
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Change {

    /** A transaction that still goes on has failed already: only what is outside of it can begin anew. */
    final class Whole implements MethodRetryPredicate {

        @Override
        public boolean shouldRetry(Method door, Throwable failure) {
            return !TransactionSynchronizationManager.isActualTransactionActive();
        }
    }
}
