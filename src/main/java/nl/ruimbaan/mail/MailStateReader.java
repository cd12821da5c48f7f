package nl.ruimbaan.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how sending mail stands. */
@Component
class MailStateReader {

    private final MailServerRow row;
    private final MailSwitch post;
    private final PostOffice office;
    private final MailCourse course;
    private final UndeliveredReader undelivered;

    MailStateReader(
            MailServerRow row, MailSwitch post, PostOffice office, MailCourse course, UndeliveredReader undelivered) {
        this.row = row;
        this.post = post;
        this.office = office;
        this.course = course;
        this.undelivered = undelivered;
    }

    MailState state() {
        Optional<MailCourse.Away> away = course.away();
        return new MailState(
                row.read().orElse(null),
                post.knowsAddress(),
                office.hasPassword(),
                away.map(MailCourse.Away::since).orElse(null),
                away.map(MailCourse.Away::problem).orElse(null),
                away.map(MailCourse.Away::reply).orElse(""),
                undelivered.waiting(),
                undelivered.all());
    }
}
