package nl.ruimbaan.support;

import nl.ruimbaan.base.Changes;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Windows of others are served by who makes the change, before the test goes on. */
@TestComponent
public class AtOnce implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Changes.Threads ? (Changes.Threads) Runnable::run : bean;
    }
}
