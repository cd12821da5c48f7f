package nl.ruimbaan.obstacle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of an obstacle's history: who did what, when and why. Never changed afterwards. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class ObstacleStep extends BaseEntity {

    private long obstacleId;
    private Instant at;
    /** Null: the portal itself, on a review date. */
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private ObstacleVerb verb;

    @Enumerated(EnumType.STRING)
    private ObstacleState fromState;

    @Enumerated(EnumType.STRING)
    private ObstacleState toState;

    private String why;
    private @Nullable String withWhom;
    private @Nullable String nextStep;
    private @Nullable LocalDate onDay;
    private @Nullable Long askedId;
    /** Colleagues do not read who made it. */
    private boolean nameless;
    /** The step that this one takes back. */
    private @Nullable Long undoesId;
    /** The obstacle that it went up in, or was taken apart from. */
    private @Nullable Long otherId;

    /** As far up the help chain as it brought it; null where it stayed on its level. */
    @Enumerated(EnumType.STRING)
    private @Nullable HelpLevel helpLevel;

    @SuppressWarnings("NullAway.Init")
    protected ObstacleStep() {}

    ObstacleStep(
            long id, Obstacle obstacle, PersonId by, ObstacleVerb verb, ObstacleState from, String why, Instant at) {
        super(id);
        this.obstacleId = obstacle.id();
        this.at = at;
        this.personId = by.value() == 0 ? null : by.value();
        this.verb = verb;
        this.fromState = from;
        this.toState = obstacle.state();
        this.why = why.strip();
    }

    /** With what else the verb asked for. */
    ObstacleStep asking(Move move) {
        switch (move) {
            case Move.Discuss it -> {
                withWhom = it.withWhom().strip();
                onDay = it.on();
            }
            case Move.StartSolution it -> {
                withWhom = it.devisedWith().strip();
                nextStep = it.nextStep().strip();
                onDay = it.nextStepOn();
            }
            case Move.TakeAway it -> withWhom = Texts.orNull(it.devisedWith());
            case Move.LetStand it -> withWhom = it.whoCouldChange().strip();
            case Move.Park it -> onDay = it.reviewOn();
            case Move.Escalate it -> asked(it.to());
            case Move.HandOver it -> asked(it.to());
            case Move.IsBack it -> nameless = it.anonymous();
            case Move.Merge it -> otherId = it.into() == null ? null : it.into().number();
            default -> {}
        }
        return this;
    }

    ObstacleStep from(HelpLevel before, HelpLevel now) {
        helpLevel = now.isAbove(before) ? now : null;
        return this;
    }

    ObstacleStep concerning(ObstacleId other) {
        otherId = other.number();
        return this;
    }

    ObstacleStep undoing(long step) {
        undoesId = step;
        return this;
    }

    /** Made by somebody whose name colleagues may not read. */
    void withoutName() {
        nameless = true;
    }

    boolean isNameless() {
        return nameless;
    }

    ObstacleVerb verb() {
        return verb;
    }

    String why() {
        return why;
    }

    private void asked(@Nullable PersonId person) {
        askedId = person == null ? null : person.value();
    }
}
