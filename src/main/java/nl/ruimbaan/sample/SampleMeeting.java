package nl.ruimbaan.sample;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.meeting.AgreementAnswers;
import nl.ruimbaan.meeting.AgreementDraft;
import nl.ruimbaan.meeting.AgreementService;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The weekly meeting of the demo: a week ago the managers went past the obstacles and agreed on three things. */
@Component
@Profile("demo")
class SampleMeeting {

    private static final int DAYS_AGO = 7;
    private static final String LED_BY = "karim";

    private final MeetingService sessions;
    private final MeetingAgenda walk;
    private final AgreementService agreements;
    private final AgreementAnswers answers;

    SampleMeeting(MeetingService sessions, MeetingAgenda walk, AgreementService agreements, AgreementAnswers answers) {
        this.sessions = sessions;
        this.walk = walk;
        this.agreements = agreements;
        this.answers = answers;
    }

    void hold(Timeline timeline, SampleCompany company, SampleObstacles obstacles, Language language) {
        List<SampleText> agreed = SampleText.list("session.yaml", language);
        PersonId leader = company.person(LED_BY);
        for (SampleText text : agreed) {
            timeline.add(DAYS_AGO, leader, () -> agree(text, timeline, company, obstacles));
        }
        timeline.add(
                DAYS_AGO, leader, () -> end(obstacles.obstacle(agreed.getLast().text("obstacle"))));
        for (SampleText text : agreed) {
            List<?> done = text.items("done");
            if (!done.isEmpty()) {
                timeline.add((Integer) done.getFirst(), company.person(done.get(1)), () -> done(id(text, obstacles)));
            }
        }
    }

    private Outcome<?> agree(SampleText text, Timeline timeline, SampleCompany company, SampleObstacles obstacles) {
        MeetingId session = sessions.start(null);
        ObstacleId obstacle = id(text, obstacles);
        var draft = new AgreementDraft(
                text.text("decision"),
                text.text("nextStep"),
                company.person(text.text("who")),
                timeline.day(DAYS_AGO - Objects.requireNonNull(text.number("days"))));
        Outcome<AgreementDraft> outcome = walk.agree(session, obstacle, draft);
        walk.next(session, obstacle);
        return outcome;
    }

    /** @param last the obstacle that the meeting ended with */
    private Outcome<?> end(ItemRef last) {
        sessions.end(sessions.start(null));
        return new Outcome.Saved<>(last, 0);
    }

    private Outcome<?> done(ObstacleId obstacle) {
        return answers.done(
                agreements.of(obstacle).orElseThrow().agreements().getFirst().id());
    }

    private static ObstacleId id(SampleText text, SampleObstacles obstacles) {
        return new ObstacleId(obstacles.obstacle(text.text("obstacle")).number());
    }
}
