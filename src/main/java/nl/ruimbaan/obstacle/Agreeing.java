package nl.ruimbaan.obstacle;

import java.time.Instant;
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

    private final VisibleObstacles visible;
    private final ObstacleRepository obstacles;
    private final AgreementRepository agreements;
    private final AgreementRights rights;
    private final Chronicle chronicle;
    private final Accounts accounts;
    private final DraftService drafts;
    private final PublishingGuard guard;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    Agreeing(
            VisibleObstacles visible,
            ObstacleRepository obstacles,
            AgreementRepository agreements,
            AgreementRights rights,
            Chronicle chronicle,
            Accounts accounts,
            DraftService drafts,
            PublishingGuard guard,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.visible = visible;
        this.obstacles = obstacles;
        this.agreements = agreements;
        this.rights = rights;
        this.chronicle = chronicle;
        this.accounts = accounts;
        this.drafts = drafts;
        this.guard = guard;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** @param session the meeting in which it is agreed; null when that is none */
    Outcome<AgreementDraft> agree(ObstacleId id, @Nullable SessionId session, AgreementDraft draft) {
        return visible.find(id).map(it -> agree(it, session, draft)).orElseGet(Outcome.Gone::new);
    }

    private Outcome<AgreementDraft> agree(Obstacle obstacle, @Nullable SessionId session, AgreementDraft draft) {
        PersonId owner = obstacle.course().owner();
        List<Refusal> refusals =
                rights.toAgree(obstacle.state(), owner).map(List::of).orElseGet(() -> missing(obstacle, draft));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Instant now = clock.now();
        agreements.saveAndFlush(new Agreement(
                new AgreementId(numbers.nextRecord()), obstacle.obstacleId(), session, draft, user.id(), now));
        drafts.discardPart(obstacle.obstacleId().ref(), AgreementDraft.PART);
        events.publishEvent(new ObstacleAgreed(obstacle.obstacleId(), user.id(), owner, draft.who()));
        if (obstacle.agree(draft.nextStep(), draft.on(), now)) {
            chronicle.announce(obstacles.saveAndFlush(obstacle));
        }
        changed(obstacle.obstacleId());
        return new Outcome.Saved<>(obstacle.obstacleId().ref(), obstacle.version());
    }

    /** Open screens look again at what was agreed. */
    void changed(ObstacleId obstacle) {
        journal.changed(obstacle.ref(), new AgreementsChanged(obstacle));
    }

    private List<Refusal> missing(Obstacle obstacle, AgreementDraft draft) {
        List<Refusal> found = new ArrayList<>(draft.refusals(clock.today()));
        PersonId who = draft.who();
        if (who != null && accounts.account(who).filter(it -> !it.disabled()).isEmpty()) {
            found.add(Refusal.of("who", "obstacle.agreement.refused.noColleague"));
        }
        return guard.after(found, ItemKind.OBSTACLE, obstacle.id(), Texts.of(draft));
    }
}
