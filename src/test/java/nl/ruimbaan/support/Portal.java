package nl.ruimbaan.support;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.function.Function;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Where colleagues sit down: it opens with the first who does, and a {@link ScreenTest} closes it after each test. */
@TestComponent
public class Portal {

    private final ApplicationContext spring;
    private final Company company;
    private @Nullable SecuredBrowserlessApplicationContext<Authentication> open;

    Portal(ApplicationContext spring, Company company) {
        this.spring = spring;
        this.company = company;
    }

    /** The person, signed in, before a new window. */
    public Colleague sits(PersonId person) {
        return sits(person, Colleague::new);
    }

    /** The same for who knows more words for what is on the screen. */
    public <C> C sits(PersonId person, Function<BrowserlessUIContext, C> how) {
        Authentication signedIn =
                company.as(person, () -> SecurityContextHolder.getContext().getAuthentication());
        return how.apply(open().newUser(signedIn).newWindow());
    }

    /** Somebody who has not signed in. */
    public Colleague stranger() {
        return new Colleague(open().newUser().newWindow());
    }

    private SecuredBrowserlessApplicationContext<Authentication> open() {
        if (open == null) {
            open = SpringBrowserlessApplicationContext.createSecured(spring, "nl.ruimbaan");
        }
        return open;
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** At the end of a test everybody goes home. */
    public static final class Closing implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext test) {
            ApplicationContext spring = SpringExtension.getApplicationContext(test);
            try {
                spring.getBean(Portal.class).close();
            } finally {
                spring.getBean(Company.class).goHome();
            }
        }
    }
}
