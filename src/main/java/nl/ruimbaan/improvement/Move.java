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
            return asked("hypothesis", hypothesis, Limits.LONG_TEXT, "howWeKnow", howWeKnow, Limits.LONG_TEXT);
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
            ask(found, "tried", tried, Limits.LONG_TEXT);
            if (demands == null || demands < 1 || demands > MOST_DEMANDS) {
                found.add(Refusal.of("demands", "improvement.asked.demands", 1, MOST_DEMANDS));
            }
            ask(found, "whyEnough", whyEnough, Limits.WORDS);
            ask(found, "normalNow", normalNow, Limits.LONG_TEXT);
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
            return asked("why", why, Limits.WORDS);
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
            return asked("lesson", lesson, Limits.LONG_TEXT);
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
            return asked("why", why, Limits.WORDS);
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
            List<Refusal> found = new ArrayList<>();
            if (to == null) {
                found.add(Refusal.of("to", "improvement.asked.to"));
            }
            ask(found, "why", why, Limits.WORDS);
            return List.copyOf(found);
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
            return asked("why", why, Limits.WORDS);
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
            return asked("why", why, Limits.WORDS);
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
            List<Refusal> found = new ArrayList<>();
            if (into == null) {
                found.add(Refusal.of("into", "improvement.refused.noOther"));
            }
            if (words.length() > Limits.WORDS) {
                found.add(Refusal.of("words", "refused.tooLong", Limits.WORDS, words.length()));
            }
            return List.copyOf(found);
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
            return asked("why", why, Limits.WORDS);
        }
    }

    private static List<Refusal> asked(String field, String text, int limit) {
        List<Refusal> found = new ArrayList<>();
        ask(found, field, text, limit);
        return List.copyOf(found);
    }

    private static List<Refusal> asked(String one, String text, int limit, String other, String more, int most) {
        List<Refusal> found = new ArrayList<>();
        ask(found, one, text, limit);
        ask(found, other, more, most);
        return List.copyOf(found);
    }

    private static void ask(List<Refusal> found, String field, String text, int limit) {
        if (text.isBlank()) {
            found.add(Refusal.of(field, "improvement.asked." + field));
        } else if (text.length() > limit) {
            found.add(Refusal.of(field, "refused.tooLong", limit, text.length()));
        }
    }
}
