package nl.ruimbaan.meeting;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.obstacle.NextSteps;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleStanding;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes an agreement, in a meeting or outside one. What comes next is the obstacle's next step from then on. */
@Component
class Agreeing {

    private final ObstaclePages obstacles;
    private final AgreementRepository agreements;
    private final AgreementRights rights;
    private final NextSteps nextSteps;
    private final Accounts accounts;
    private final DraftService drafts;
    private final PublishingGuard guard;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    Agreeing(
            ObstaclePages obstacles,
            AgreementRepository agreements,
            AgreementRights rights,
            NextSteps nextSteps,
            Accounts accounts,
            DraftService drafts,
            PublishingGuard guard,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.agreements = agreements;
        this.rights = rights;
        this.nextSteps = nextSteps;
        this.accounts = accounts;
        this.drafts = drafts;
        this.guard = guard;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** @param meeting the meeting in which it is agreed; null when that is none */
    Outcome.OfAct<AgreementDraft> agree(ObstacleId id, @Nullable MeetingId meeting, AgreementDraft draft) {
        return obstacles.standing(id).map(it -> agree(it, meeting, draft)).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<AgreementDraft> agree(
            ObstacleStanding obstacle, @Nullable MeetingId meeting, AgreementDraft draft) {
        List<Refusal> refusals = rights.toAgree(obstacle).map(List::of).orElseGet(() -> missing(obstacle.id(), draft));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        ObstacleId id = obstacle.id();
        agreements.saveAndFlush(
                new Agreement(new AgreementId(numbers.nextRecord()), id, meeting, draft, user.id(), clock.now()));
        drafts.discardPart(id.ref(), AgreementDraft.PART);
        events.publishEvent(new AgreementMade(id, user.id(), obstacle.owner(), draft.who()));
        int version = nextSteps.agreed(obstacle, draft.nextStep(), draft.on());
        changed(id);
        return new Outcome.Saved<>(id.ref(), version);
    }

    /** Open screens look again at what was agreed. */
    void changed(ObstacleId obstacle) {
        journal.changed(obstacle.ref(), new AgreementsChanged(obstacle));
    }

    private List<Refusal> missing(ObstacleId obstacle, AgreementDraft draft) {
        List<Refusal> found = new ArrayList<>(draft.refusals(clock.today()));
        PersonId who = draft.who();
        if (who != null && accounts.account(who).filter(it -> !it.disabled()).isEmpty()) {
            found.add(Refusal.of("who", "obstacle.agreement.refused.noColleague"));
        }
        return guard.after(found, ItemKind.OBSTACLE, obstacle.number(), Texts.of(draft));
    }
}
