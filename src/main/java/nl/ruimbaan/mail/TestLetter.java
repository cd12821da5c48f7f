package nl.ruimbaan.mail;

import java.time.Instant;
import java.util.Locale;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends the administrator a letter while they wait, and says in words what came of it. Nothing of it is kept. */
@ApplicationService
public class TestLetter {

    private final MailSwitch post;
    private final PostOffice office;
    private final LetterPaper paper;
    private final Translations texts;
    private final CurrentUser user;
    private final Clock clock;

    TestLetter(
            MailSwitch post, PostOffice office, LetterPaper paper, Translations texts, CurrentUser user, Clock clock) {
        this.post = post;
        this.office = office;
        this.paper = paper;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    /** No transaction is kept open while a server thinks. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public TestResult send(String address, Locale locale) {
        if (!MailAddress.isOne(String.valueOf(address).strip())) {
            return new TestResult.NoAddress();
        }
        Instant now = clock.now();
        return post.server()
                .map(server -> result(office.send(
                        server,
                        paper.test(
                                server,
                                user.id().value() + "-" + now.toEpochMilli(),
                                address.strip(),
                                MailWords.in(texts, locale)))))
                .orElseGet(TestResult.Off::new);
    }

    private static TestResult result(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken() -> new TestResult.Taken();
            case Delivery.Refused(var problem, var reply) -> new TestResult.Failed(problem, reply);
            case Delivery.Later(var reply) -> new TestResult.Failed(Problem.LATER, reply);
            case Delivery.Away(var problem, var reply) -> new TestResult.Failed(problem, reply);
        };
    }
}
