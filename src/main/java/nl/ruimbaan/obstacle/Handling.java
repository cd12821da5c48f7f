package nl.ruimbaan.obstacle;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is taking an obstacle out of the way, and how: what the verbs leave behind. */
@Embeddable
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
class Handling {

    private @Nullable Long ownerId;
    private @Nullable Long askedId;

    @Enumerated(EnumType.STRING)
    private @Nullable ObstacleVerb askedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "help_level")
    private HelpLevel level = HelpLevel.TEAM;

    private @Nullable String nextStep;
    private @Nullable LocalDate nextStepOn;
    private @Nullable String solution;
    private @Nullable String devisedWith;
    private @Nullable String changed;
    private @Nullable LocalDate reviewOn;

    /** The day on which it came back by itself, until somebody moves it. */
    @SuppressWarnings("UnusedVariable") // statements read it
    private @Nullable LocalDate cameBackOn;

    /** Whether it still has to be said with whom the solution was devised. */
    boolean lacksDeviser() {
        return devisedWith == null;
    }

    /** Nobody answers what was not asked, and nobody is asked above the board. */
    boolean allows(ObstacleVerb verb) {
        return switch (verb) {
            case ACCEPT, DECLINE -> askedId != null;
            case ESCALATE -> level != HelpLevel.BOARD;
            default -> true;
        };
    }

    /** Does what the verb says beside changing the state. */
    void take(Move move, Acting by) {
        PersonId who = by.who();
        cameBackOn = null;
        switch (move) {
            case Move.PickUp it -> own(who, it.firstStep());
            case Move.Accept it -> accept(by, it.firstStep());
            case Move.Discuss it -> next(it.withWhom(), it.on());
            case Move.StartSolution it -> start(it);
            case Move.TakeAway it -> takeAway(it);
            case Move.Escalate it -> ask(it.to(), ObstacleVerb.ESCALATE);
            case Move.HandOver it -> ask(it.to(), ObstacleVerb.HAND_OVER);
            case Move.Decline it -> ask(null, null);
            case Move.TakeOver it -> own(who, null);
            case Move.GiveBack it -> leave();
            case Move.Park it -> reviewOn = it.reviewOn();
            case Move.LetStand it ->
                reviewOn = LocalDate.ofInstant(by.now(), Clock.ZONE).plusYears(1);
            case Move.Resume it -> {
                reviewOn = null;
                cameBackOn = who.value() == 0 ? LocalDate.ofInstant(by.now(), Clock.ZONE) : null;
            }
            case Move.IsBack it -> anew();
            case Move.NotGone it -> next(null, null);
            case Move.Merge it -> forgetAsked();
            case Move.Confirm _, Move.CloseUnconfirmed _, Move.TakeApart _, Move.Withdraw _ -> {}
        }
    }

    /** What was agreed comes next. */
    void agree(String step, @Nullable LocalDate on) {
        cameBackOn = null;
        next(step, on);
    }

    /** Without owner from now on, and nothing is asked of anyone. */
    void leave() {
        ownerId = null;
        cameBackOn = null;
        ask(null, null);
        next(null, null);
    }

    /** As it was before the owner left. */
    void comeBack(PersonId owner, LeftObstacle before) {
        ownerId = owner.value();
        askedId = before.asked();
        askedBy = before.askedBy();
        next(before.nextStep(), before.nextStepOn());
    }

    void askAgain(PersonId person, LeftObstacle before) {
        ask(person, before.askedBy());
    }

    /** The one who was asked cannot answer any more. */
    void forgetAsked() {
        ask(null, null);
    }

    @Nullable
    PersonId owner() {
        return ownerId == null ? null : new PersonId(ownerId);
    }

    @Nullable
    PersonId asked() {
        return askedId == null ? null : new PersonId(askedId);
    }

    /** Who has it in hand and who is asked to, as it stands now. */
    Standing.Assignees held() {
        return new Standing.Assignees(owner(), asked());
    }

    @Nullable
    ObstacleVerb askedBy() {
        return askedBy;
    }

    HelpLevel level() {
        return level;
    }

    @Nullable
    String nextStep() {
        return nextStep;
    }

    @Nullable
    LocalDate nextStepOn() {
        return nextStepOn;
    }

    ObstaclePage.Solution toSolution() {
        return new ObstaclePage.Solution(solution, devisedWith, changed, nextStep, nextStepOn, reviewOn);
    }

    private void own(PersonId who, @Nullable String firstStep) {
        ownerId = who.value();
        reviewOn = firstStep == null ? reviewOn : null;
        ask(null, null);
        if (firstStep != null) {
            next(firstStep, null);
        }
    }

    private void accept(Acting by, String firstStep) {
        level = askedBy == ObstacleVerb.ESCALATE ? level.escalatedTo(by.level()) : level;
        ownerId = by.who().value();
        ask(null, null);
        next(firstStep, null);
    }

    private void start(Move.StartSolution it) {
        solution = it.solution().strip();
        devisedWith = it.devisedWith().strip();
        next(it.nextStep(), it.nextStepOn());
    }

    private void takeAway(Move.TakeAway it) {
        changed = it.whatChanged().strip();
        devisedWith =
                it.devisedWith().isBlank() ? devisedWith : it.devisedWith().strip();
        ask(null, null);
        next(null, null);
    }

    /** A new round: what was tried before stands in the history. */
    private void anew() {
        solution = null;
        devisedWith = null;
        changed = null;
        next(null, null);
    }

    private void ask(@Nullable PersonId person, @Nullable ObstacleVerb by) {
        askedId = person == null ? null : person.value();
        askedBy = by;
    }

    private void next(@Nullable String step, @Nullable LocalDate on) {
        nextStep = step == null ? null : step.strip();
        nextStepOn = on;
    }
}
