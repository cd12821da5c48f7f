package nl.ruimbaan.improvement;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A verb with what it asks for. Each checks itself. */
public sealed interface Move {

    int MOST_DEMANDS = 99_999;

    ImprovementVerb verb();

    /** What is still missing; empty when it can be done. */
    default List<Refusal> refusals() {
        return List.of();
    }

    /** What history and the people concerned read as the reason, or as the lesson; empty when the verb asks for none. */
    default String why() {
        return "";
    }

    /** We start to study it. */
    record Understand() implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.UNDERSTAND;
        }
    }

    /** We try, with an expectation and a way of knowing. */
    record Plan(String hypothesis, String howWeKnow) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.PLAN;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked(
                    "hypothesis", hypothesis, Limits.LONG_TEXT, "howWeKnow", howWeKnow, Limits.LONG_TEXT);
        }
    }

    /**
     * It is how we work from now on.
     *
     * @param tried what was tried and what was learned
     * @param demands with how many customer demands
     * @param whyEnough why that number is enough
     * @param normalNow what is normal now
     */
    record MakeNormal(String tried, @Nullable Integer demands, String whyEnough, String normalNow) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.MAKE_NORMAL;
        }

        @Override
        public List<Refusal> refusals() {
            List<Refusal> found = new ArrayList<>();
            MoveRules.ask(found, "tried", tried, Limits.LONG_TEXT);
            if (demands == null || demands < 1 || demands > MOST_DEMANDS) {
                found.add(Refusal.of("demands", "improvement.asked.demands", 1, MOST_DEMANDS));
            }
            MoveRules.ask(found, "whyEnough", whyEnough, Limits.WORDS);
            MoveRules.ask(found, "normalNow", normalNow, Limits.LONG_TEXT);
            return List.copyOf(found);
        }
    }

    /** Back to an earlier phase. */
    record GoBack(ImprovementPhase to, String why) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.GO_BACK;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked("why", why, Limits.WORDS);
        }
    }

    /** We stop, and say what we learned. */
    record Stop(String lesson) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.STOP;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked("lesson", lesson, Limits.LONG_TEXT);
        }

        @Override
        public String why() {
            return lesson;
        }
    }

    /** A stopped one goes on where it was. */
    record TakeUpAgain(String why) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.TAKE_UP_AGAIN;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked("why", why, Limits.WORDS);
        }
    }

    /** A colleague is asked to go on with it. */
    record HandOver(@Nullable PersonId to, String why) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.HAND_OVER;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.handingOver(to, why);
        }
    }

    /** Who was asked goes on with it. */
    record Accept() implements Move {

        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.ACCEPT;
        }
    }

    /** Who was asked does not. */
    record Decline(String why) implements Move {

        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.DECLINE;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked("why", why, Limits.WORDS);
        }
    }

    /** I go on with it. */
    record TakeOver(String why) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.TAKE_OVER;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked("why", why, Limits.WORDS);
        }
    }

    /** It is the same as that one, and goes on there. */
    record Merge(@Nullable ImprovementId into, String words) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.MERGE;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.merging(into, words);
        }

        @Override
        public String why() {
            return words;
        }
    }

    /** It is not the same after all. */
    record TakeApart(String why) implements Move {
        @Override
        public ImprovementVerb verb() {
            return ImprovementVerb.TAKE_APART;
        }

        @Override
        public List<Refusal> refusals() {
            return MoveRules.asked("why", why, Limits.WORDS);
        }
    }
}
