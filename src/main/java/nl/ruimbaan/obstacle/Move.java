package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A wish to move an obstacle: one record for each verb, with what that verb asks for. */
public sealed interface Move {

    /** How far ahead a parked obstacle is looked at again, at most. */
    int MONTHS_PARKED = 3;

    /** What history and the people concerned read as the reason or next step; empty when the verb asks for none. */
    default String why() {
        return "";
    }

    default ObstacleVerb verb() {
        return ObstacleVerb.of(this);
    }

    record PickUp(String firstStep) implements Move {
        @Override
        public String why() {
            return firstStep;
        }
    }

    record Discuss(String withWhom, @Nullable LocalDate on) implements Move {}

    record StartSolution(
            String solution,
            String devisedWith,
            String nextStep,
            @Nullable LocalDate nextStepOn) implements Move {
        @Override
        public String why() {
            return solution;
        }
    }

    /**
     * Taken away in the eyes of who handles it.
     *
     * @param devisedWith with whom it was devised; may be blank when that was said before
     */
    record TakeAway(String whatChanged, String devisedWith) implements Move {
        @Override
        public String why() {
            return whatChanged;
        }
    }

    /** Words are welcome, and not needed. */
    record Confirm(String words) implements Move {
        @Override
        public String why() {
            return words;
        }
    }

    record CloseUnconfirmed(String why) implements Move {}

    record NotGone(String whatHinders) implements Move {
        @Override
        public String why() {
            return whatHinders;
        }
    }

    /** Brings an occurrence of today along; anonymous when colleagues need not see whose it is. */
    record IsBack(String whatHappened, boolean anonymous) implements Move {
        @Override
        public String why() {
            return whatHappened;
        }
    }

    record Escalate(@Nullable PersonId to, String why) implements Move {}

    record HandOver(@Nullable PersonId to, String why) implements Move {}

    record Accept(String firstStep) implements Move {
        @Override
        public String why() {
            return firstStep;
        }
    }

    record Decline(String why) implements Move {}

    record TakeOver(String why) implements Move {}

    record GiveBack(String why) implements Move {}

    record Park(String why, @Nullable LocalDate reviewOn) implements Move {}

    record LetStand(String why, String whoCouldChange) implements Move {}

    record Resume() implements Move {}

    /** Words are welcome: that it is the same says enough. */
    record Merge(@Nullable ObstacleId into, String words) implements Move {
        @Override
        public String why() {
            return words;
        }
    }

    record TakeApart(String why) implements Move {}

    record Withdraw(String why) implements Move {}
}
