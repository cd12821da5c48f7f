package nl.ruimbaan.mail;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one chose about mail.
 *
 * @param on whether the portal sends mail at all
 * @param address where it goes; null while there is none
 * @param own whether one gave it oneself: else it is the name with which one signs in
 * @param pending an address of which one has not said yet that it is one's own
 * @param refused the address that a mail server refused for good
 * @param atOnce whether anything may come at once
 * @param digest whether there is an overview each week
 */
public record OwnMailPage(
        boolean on,
        @Nullable String address,
        boolean own,
        @Nullable String pending,
        @Nullable String refused,
        boolean atOnce,
        boolean digest,
        DayOfWeek day,
        Map<MailEvent, Channel> channels) {}
