package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.meeting.MeetingLine;

/** What a meeting is called: whose obstacles, and of which day. */
final class MeetingWords {

    private MeetingWords() {}

    static String scope(MeetingLine meeting) {
        return meeting.teamName() == null
                ? UI.getCurrent().getTranslation("obstacle.session.allTeams")
                : meeting.teamName();
    }

    /** The day in full, with the day of the week. */
    static String day(MeetingLine meeting) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(UI.getCurrent().getLocale())
                .format(meeting.startedAt().atZone(Clock.ZONE));
    }

    static String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(moment.atZone(Clock.ZONE));
    }

    /** How many obstacles were looked at, and how many agreements were made. */
    static String counts(MeetingLine meeting) {
        var ui = UI.getCurrent();
        return ui.getTranslation("obstacle.session.looked", meeting.looked()) + " · "
                + ui.getTranslation("obstacle.session.agreed", meeting.agreed());
    }
}
