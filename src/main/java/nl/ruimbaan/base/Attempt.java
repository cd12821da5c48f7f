package nl.ruimbaan.base;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a change in a transaction of its own. When a colleague's commit comes between, or two wait for each other, it looks once
 * more: the second look finds the colleague's version and answers with a conflict, so that a race is a sentence and never an
 * exception.
 *
 * <p>The calling service method must not hold a transaction: it bears {@code @Transactional(propagation = SUPPORTS)}.
 */
@Component
public class Attempt {

    private final TransactionTemplate transaction;

    Attempt(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T to(Supplier<T> change) {
        try {
            return once(change);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            return once(change);
        }
    }

    private <T> T once(Supplier<T> change) {
        return transaction.execute(status -> change.get());
    }
}
