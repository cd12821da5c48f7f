package nl.ruimbaan.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationReader;
import nl.ruimbaan.security.RunAs;
import org.springframework.stereotype.Component;

/** Writes a letter when it is to go: about what its reader may see then and has not read, in their language. */
@Component
class LetterWriter {

    private final WishReader wishes;
    private final TakenReader taken;
    private final DigestMessages digests;
    private final NotificationReader messages;
    private final LetterPaper paper;
    private final ConfirmReader confirming;
    private final Translations texts;
    private final RunAs runAs;

    LetterWriter(
            WishReader wishes,
            TakenReader taken,
            DigestMessages digests,
            NotificationReader messages,
            LetterPaper paper,
            ConfirmReader confirming,
            Translations texts,
            RunAs runAs) {
        this.wishes = wishes;
        this.taken = taken;
        this.digests = digests;
        this.messages = messages;
        this.paper = paper;
        this.confirming = confirming;
        this.texts = texts;
        this.runAs = runAs;
    }

    /** Empty when there is nothing to say any more, or nobody to say it to. */
    Optional<Mail> write(MailServer server, Letter letter) {
        return Optional.ofNullable(wishes.of(List.of(letter.person())).get(letter.person()))
                .flatMap(reader -> write(server, letter, reader));
    }

    private Optional<Mail> write(MailServer server, Letter letter, MailWishes reader) {
        Wording words = MailWords.in(texts, reader.language().locale());
        if (letter.kind() == Letter.Kind.CONFIRM) {
            return confirming
                    .pending(letter.person())
                    .map(address -> paper.confirmation(server, letter, address, words));
        }
        if (reader.address() == null) {
            return Optional.empty();
        }
        List<Notification> told = told(letter, reader);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(paper.messages(server, letter, reader.address(), told, words));
    }

    private List<Notification> told(Letter letter, MailWishes reader) {
        List<Long> ids = letter.kind() == Letter.Kind.DIGEST
                ? digests.of(reader, Objects.requireNonNull(letter.since()), Objects.requireNonNull(letter.until()))
                : reader.atOnce() ? taken.of(letter) : List.of();
        return runAs.person(reader.person(), () -> messages.unread(ids));
    }
}
