package nl.ruimbaan.push;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.mail.MailEvent;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationReader;
import nl.ruimbaan.security.RunAs;
import org.springframework.stereotype.Component;

/** Writes what a device shows when it is to go: about what its owner may see then, has not read and has not done. */
@Component
class PushWriter {

    private final NotificationReader messages;
    private final StillWaits waits;
    private final Translations texts;
    private final RunAs runAs;

    PushWriter(NotificationReader messages, StillWaits waits, Translations texts, RunAs runAs) {
        this.messages = messages;
        this.waits = waits;
        this.texts = texts;
        this.runAs = runAs;
    }

    /** Empty when there is nothing to say any more. */
    Optional<PushText> write(Push push, Device device) {
        return runAs.person(
                device.person(),
                () -> messages.unread(List.of(push.message())).stream()
                        .filter(it -> it.item() != null && waits.does(it.item(), it.happening()))
                        .findFirst()
                        .flatMap(it -> text(it, device)));
    }

    PushText test(Device device) {
        Wording words = words(device);
        return new PushText(
                words.say("push.test.title"),
                words.say("push.test.body"),
                "/my-mail",
                "test",
                device.language().code());
    }

    private Optional<PushText> text(Notification told, Device device) {
        Wording words = words(device);
        return Optional.ofNullable(told.item())
                .map(item -> new PushText(
                        title(item, words),
                        words.say(MailEvent.isReminder(told.happening()) ? "push.says.reminder" : "push.says.asked"),
                        "/" + item.path(),
                        item.path(),
                        device.language().code()));
    }

    private static String title(ItemRef item, Wording words) {
        return words.say(item.kind().key()) + " #" + item.number();
    }

    private Wording words(Device device) {
        return texts.in(device.language().locale());
    }
}
