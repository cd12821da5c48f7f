package nl.ruimbaan.support;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets all of one application look at the same place for who is signed in. Each application that starts in this JVM
 * puts its own place in the static holder, so a test of an earlier application would sign in where its services do not
 * look.
 */
public class SignedInAgain extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** For what a test class does before its first test. */
    @Override
    public void beforeTestClass(TestContext test) {
        beforeTestMethod(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
