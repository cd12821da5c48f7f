package nl.ruimbaan.push;

import java.util.regex.Pattern;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.mail.MailEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether what a message asks of the current user is still theirs to do. */
@Component
class StillWaits {

    /** What stands under *my turn* from the moment that it is asked; the rest waits until it is read. */
    private static final Pattern TURN =
            Pattern.compile(".*\\.(HAND_OVER|OFFER|RECOGNISABLE|COMMENT_RECOGNISABLE)\\.ASKED");

    /** More than anybody has. */
    private static final int MOST = 500;

    private final ObjectProvider<TurnSource> turns;

    StillWaits(ObjectProvider<TurnSource> turns) {
        this.turns = turns;
    }

    boolean does(ItemRef item, String happening) {
        return !(TURN.matcher(happening).matches() || MailEvent.isReminder(happening))
                || turns.stream()
                        .flatMap(it -> it.turns(MOST).stream())
                        .anyMatch(it -> it.item().equals(item));
    }
}
