package nl.ruimbaan.mail;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants their mail.
 *
 * @param address where it goes; null while there is none, or when a server refused it for good
 * @param atOnce whether anything may come at once
 * @param digest whether there is to be an overview each week
 */
record MailWishes(
        PersonId person,
        String name,
        Language language,
        @Nullable String address,
        boolean atOnce,
        boolean digest,
        DayOfWeek day,
        Map<MailEvent, Channel> choices) {

    /** Until somebody chooses another one. */
    static final DayOfWeek USUAL_DAY = DayOfWeek.MONDAY;

    Channel chosen(MailEvent event) {
        return Objects.requireNonNullElse(choices.get(event), event.usual());
    }

    /** How it comes: who wants nothing at once finds it in the overview. */
    Channel channel(String happening) {
        Channel chosen = MailEvent.of(happening).map(this::chosen).orElse(Channel.NONE);
        Channel possible = chosen == Channel.AT_ONCE && !atOnce ? Channel.DIGEST : chosen;
        return possible == Channel.DIGEST && !digest ? Channel.NONE : possible;
    }
}
