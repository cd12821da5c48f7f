package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
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

    /** Why it cannot be done like this; empty when it can. */
    default List<Refusal> refusals(LocalDate today) {
        return new Checks().words("why", why()).refusals();
    }

    default ObstacleVerb verb() {
        return ObstacleVerb.of(this);
    }

    record PickUp(String firstStep) implements Move {
        @Override
        public String why() {
            return firstStep;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks().line("firstStep", firstStep).refusals();
        }
    }

    record Discuss(String withWhom, @Nullable LocalDate on) implements Move {
        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks().line("withWhom", withWhom).day("on", on).refusals();
        }
    }

    record StartSolution(
            String solution,
            String devisedWith,
            String nextStep,
            @Nullable LocalDate nextStepOn) implements Move {
        @Override
        public String why() {
            return solution;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks()
                    .words("solution", solution)
                    .line("devisedWith", devisedWith)
                    .line("nextStep", nextStep)
                    .dayAhead("nextStepOn", nextStepOn, today)
                    .refusals();
        }
    }

    /**
     * @param devisedWith with whom it was devised; may be blank when that was said before
     */
    record TakeAway(String whatChanged, String devisedWith) implements Move {
        @Override
        public String why() {
            return whatChanged;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks()
                    .words("whatChanged", whatChanged)
                    .atMost("devisedWith", devisedWith, Limits.SHORT_TEXT)
                    .refusals();
        }
    }

    /** Words are welcome, and not needed. */
    record Confirm(String words) implements Move {
        @Override
        public String why() {
            return words;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks().atMost("words", words, Limits.WORDS).refusals();
        }
    }

    record CloseUnconfirmed(String why) implements Move {}

    record NotGone(String whatHinders) implements Move {
        @Override
        public String why() {
            return whatHinders;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks().words("whatHinders", whatHinders).refusals();
        }
    }

    /** Brings an occurrence of today along; anonymous when colleagues need not see whose it is. */
    record IsBack(String whatHappened, boolean anonymous) implements Move {
        @Override
        public String why() {
            return whatHappened;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks().words("whatHappened", whatHappened).refusals();
        }
    }

    record Escalate(@Nullable PersonId to, String why) implements Move {
        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks()
                    .words("why", why)
                    .chosen("to", to, "refused.noPerson")
                    .refusals();
        }
    }

    record HandOver(@Nullable PersonId to, String why) implements Move {
        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks()
                    .words("why", why)
                    .chosen("to", to, "refused.noPerson")
                    .refusals();
        }
    }

    record Accept(String firstStep) implements Move {
        @Override
        public String why() {
            return firstStep;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks().line("firstStep", firstStep).refusals();
        }
    }

    record Decline(String why) implements Move {}

    record TakeOver(String why) implements Move {}

    record GiveBack(String why) implements Move {}

    record Park(String why, @Nullable LocalDate reviewOn) implements Move {
        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks()
                    .words("why", why)
                    .dayWithin("reviewOn", reviewOn, today, MONTHS_PARKED)
                    .refusals();
        }
    }

    record LetStand(String why, String whoCouldChange) implements Move {
        @Override
        public List<Refusal> refusals(LocalDate today) {
            return new Checks()
                    .words("why", why)
                    .line("whoCouldChange", whoCouldChange)
                    .refusals();
        }
    }

    record Resume() implements Move {
        @Override
        public List<Refusal> refusals(LocalDate today) {
            return List.of();
        }
    }

    /** Words are welcome: that it is the same says enough. */
    record Merge(@Nullable ObstacleId into, String words) implements Move {
        @Override
        public String why() {
            return words;
        }

        @Override
        public List<Refusal> refusals(LocalDate today) {
            Checks found = new Checks().atMost("words", words, Limits.WORDS);
            return found.chosen("into", into, "obstacle.refused.noOther").refusals();
        }
    }

    record TakeApart(String why) implements Move {}

    record Withdraw(String why) implements Move {}
}
