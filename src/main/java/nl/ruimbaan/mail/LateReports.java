package nl.ruimbaan.mail;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.mail.report.Failure;
import nl.ruimbaan.mail.report.Report;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a report says that a letter of ours did not arrive after all. */
@Component
class LateReports {

    private static final String ON_ITS_WAY = " state in " + Sql.names(Letter.State.ON_THEIR_WAY);

    private final JdbcClient jdbc;
    private final OwnMailRow rows;
    private final Clock clock;

    LateReports(JdbcClient jdbc, OwnMailRow rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    private record Sent(long id, PersonId person, Letter.Kind kind, String address) {}

    /** Whether it is about a letter of ours of which nobody reported so yet. */
    @Transactional
    public boolean take(Report report) {
        return sent(report.letters())
                .flatMap(letter -> report.about(letter.address()).map(why -> end(letter, why)))
                .orElse(false);
    }

    private Optional<Sent> sent(List<String> ids) {
        return ids.stream()
                .flatMap(it -> LetterMark.in(it).stream())
                .flatMap(it -> sent(it).stream())
                .findFirst();
    }

    private Optional<Sent> sent(LetterMark mark) {
        return jdbc.sql("select id, person_id, kind, address, made_at from mail_letter where id = ? and" + ON_ITS_WAY)
                .param(mark.letter())
                .query((row, i) -> Rows.moment(row, "made_at").toEpochMilli() == mark.madeAt()
                        ? Optional.of(new Sent(
                                row.getLong("id"),
                                new PersonId(row.getLong("person_id")),
                                Letter.Kind.valueOf(row.getString("kind")),
                                row.getString("address")))
                        : Optional.<Sent>empty())
                .optional()
                .flatMap(it -> it);
    }

    private boolean end(Sent letter, Failure why) {
        int ended = jdbc.sql("update mail_letter set state = " + Sql.name(Letter.State.REPORTED)
                        + ", reply = ?, ended_at = ? where id = ? and" + ON_ITS_WAY)
                .params(Causes.brief(why.reply()), clock.now().atOffset(ZoneOffset.UTC), letter.id())
                .update();
        if (ended > 0 && isToStop(letter, why)) {
            rows.refused(letter.person(), letter.address());
        }
        return ended > 0;
    }

    /**
     * Nothing more goes to an address that is none. A mailbox that forwards to an address that is none exists itself, and what one asks about
     * an address that nobody confirmed stops nothing.
     */
    private boolean isToStop(Sent letter, Failure why) {
        return why.saysThereIsNoSuchAddress()
                && why.isAbout(letter.address())
                && letter.kind() != Letter.Kind.CONFIRM
                && letter.address().equals(rows.addresses(letter.person()).used());
    }
}
