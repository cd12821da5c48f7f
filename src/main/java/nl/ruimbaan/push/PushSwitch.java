package nl.ruimbaan.push;

import java.net.URI;
import java.util.Optional;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.mail.AnswerAddress;
import org.springframework.stereotype.Component;

/** Whether push messages are sent: an administrator wants so, and the makers of browsers can be told whom to ask when something is wrong. */
@Component
class PushSwitch {

    private final PushCourse course;
    private final AnswerAddress answers;
    private final PublicAddress address;

    PushSwitch(PushCourse course, AnswerAddress answers, PublicAddress address) {
        this.course = course;
        this.answers = answers;
        this.address = address;
    }

    /** Where answers to mail go, else the portal's own address; they take none but these two kinds. */
    Optional<String> contact() {
        return answers.address()
                .map(it -> "mailto:" + it)
                .or(() -> address.origin().map(URI::toString).filter(it -> it.startsWith("https://")));
    }

    /** Empty while nothing is pushed. */
    Optional<PushCourse.Stand> on() {
        return course.stand().filter(it -> it.on() && contact().isPresent());
    }
}
