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
        Object _ = work.get();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
