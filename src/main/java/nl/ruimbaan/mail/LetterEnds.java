package nl.ruimbaan.mail;

import java.time.Instant;
import nl.ruimbaan.base.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a server took a letter, or did not. */
@Component
class LetterEnds {

    private final LetterClaims claims;
    private final MailCourse course;
    private final OwnMailRow rows;
    private final Clock clock;

    LetterEnds(LetterClaims claims, MailCourse course, OwnMailRow rows, Clock clock) {
        this.claims = claims;
        this.course = course;
        this.rows = rows;
        this.clock = clock;
    }

    boolean mayTry() {
        return course.mayTry();
    }

    /** Whether the server may be given another letter. */
    @Transactional
    public boolean of(Letter letter, String address, Delivery delivery) {
        switch (delivery) {
            case Delivery.Taken() -> claims.end(letter, Letter.State.SENT, "");
            case Delivery.Refused(var problem, var reply) -> {
                claims.end(letter, Letter.State.REFUSED, reply);
                if (problem == Problem.ADDRESS) {
                    refuse(letter, address);
                }
            }
            case Delivery.Later(var reply) -> later(letter, reply);
            case Delivery.Away(var problem, var reply) -> {
                claims.tryAgain(letter, clock.now(), false, reply);
                course.away(problem, reply);
                return false;
            }
        }
        course.well();
        return true;
    }

    /** It is tried again, until that is no use any more. */
    @Transactional
    public void later(Letter letter, String reply) {
        Instant now = clock.now();
        if (Backoff.isOver(letter, now)) {
            claims.end(letter, Letter.State.GIVEN_UP, reply);
        } else {
            claims.tryAgain(letter, Backoff.after(letter.tries(), now), true, reply);
        }
    }

    /** Nothing more goes to that address. Who has no other one finds the messages behind the bell. */
    private void refuse(Letter letter, String address) {
        if (letter.kind() == Letter.Kind.CONFIRM) {
            return;
        }
        rows.refused(letter.person(), address);
    }
}
