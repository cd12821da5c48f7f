package nl.ruimbaan.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** The weekly meetings about obstacles: starting and ending one, and what was agreed in it. */
@ApplicationService
public class MeetingService {

    static final String LEADERS = "hasAnyRole('MANAGER', 'COACH')";

    /** How many meetings a page of the list holds. */
    public static final int PAGE = 20;

    private static final int MOST_UNDER_WAY = 20;

    private final MeetingRepository meetings;
    private final MeetingReader lines;
    private final AgreementReader agreements;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            MeetingReader lines,
            AgreementReader agreements,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.lines = lines;
        this.agreements = agreements;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Starts a meeting, or goes on with the one that was started today. One of an earlier day that nobody ended is over.
     *
     * @param team whose obstacles it is about; null for all
     */
    @PreAuthorize(LEADERS)
    @Change
    public MeetingId start(@Nullable TeamId team) {
        Instant now = clock.now();
        List<Meeting> underWay = meetings.underWay(team == null ? null : team.value());
        Optional<Meeting> ofToday =
                underWay.stream().filter(it -> it.isOf(clock.today())).findFirst();
        underWay.stream().filter(it -> !it.isOf(clock.today())).forEach(this::end);
        return ofToday.orElseGet(() ->
                        meetings.saveAndFlush(new Meeting(new MeetingId(numbers.nextRecord()), team, user.id(), now)))
                .meetingId();
    }

    /** The meeting is over; what was agreed in it stays to be read. */
    @PreAuthorize(LEADERS)
    @Change
    public void end(MeetingId id) {
        meetings.findById(id.value()).ifPresent(this::end);
    }

    @PreAuthorize(LEADERS)
    public Optional<MeetingLine> meeting(MeetingId id) {
        return lines.find(id);
    }

    /** Those that nobody ended yet, the newest first. */
    @PreAuthorize(LEADERS)
    public List<MeetingLine> underWay() {
        return lines.underWay(MOST_UNDER_WAY);
    }

    /**
     * Those that are over, the newest first.
     *
     * @param before the last one that the reader has; null from the start
     */
    @PreAuthorize(LEADERS)
    public Slice<MeetingLine> over(@Nullable MeetingId before) {
        return Slice.of(lines.overBefore(before == null ? Long.MAX_VALUE : before.value(), PAGE + 1), PAGE);
    }

    /** What was agreed in it, by obstacle. */
    @PreAuthorize(LEADERS)
    public List<AgreedAbout> agreed(MeetingId id) {
        return agreements.of(id);
    }

    /** What the meetings of the same team before this one left. */
    @PreAuthorize(LEADERS)
    public List<AgreedAbout> agreedBefore(MeetingId id) {
        return lines.find(id).map(agreements::before).orElseGet(List::of);
    }

    private void end(Meeting meeting) {
        meeting.end(clock.now());
        meetings.saveAndFlush(meeting);
    }
}
