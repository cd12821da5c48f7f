package nl.ruimbaan.support;

import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the SQL statements that a piece of work sends. */
@TestComponent
public class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<Long> APART = ThreadLocal.withInitial(() -> 0L);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database)
                        .countQuery()
                        .listener(new SentStatements.Recorder())
                        .build()
                : bean;
    }

    /** How many statements this thread sends while it does the work. */
    public static long of(Supplier<?> work) {
        QueryCountHolder.clear();
        APART.set(0L);
        Object _ = work.get();
        return QueryCountHolder.getGrandTotal().getTotal() - APART.get();
    }

    /** What is sent meanwhile belongs to the test and not to what is tested: it is not counted, nor taken down. */
    public static void apart(Runnable work) {
        long before = QueryCountHolder.getGrandTotal().getTotal();
        SentStatements.apart(work);
        APART.set(APART.get() + QueryCountHolder.getGrandTotal().getTotal() - before);
    }
}
