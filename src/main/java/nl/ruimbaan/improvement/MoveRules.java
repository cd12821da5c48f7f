package nl.ruimbaan.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a move: from where it stands, for who makes it, and in what it says. */
final class MoveRules {

    private MoveRules() {}

    /** Empty when it can be made. */
    static List<Refusal> refusals(Improvement improvement, Move move, Concerned who) {
        ImprovementVerb verb = move.verb();
        if (improvement.after(verb).isEmpty()) {
            return List.of(Refusal.because("improvement.refused.phase." + verb));
        }
        if (!verb.isFor(who, improvement.phase())) {
            return List.of(Refusal.because("improvement.refused.who." + verb));
        }
        if (move instanceof Move.GoBack back && !improvement.after(verb).contains(back.to())) {
            return List.of(Refusal.of("to", "improvement.refused.notBack"));
        }
        if (move instanceof Move.HandOver over && Objects.equals(over.to(), who.person())) {
            return List.of(Refusal.of("to", "improvement.refused.toYourself"));
        }
        return move.refusals();
    }

    /** Why the one cannot go up in the other; empty when it can. */
    static Optional<Refusal> merging(Improvement improvement, Improvement into) {
        if (into.id() == improvement.id()) {
            return Optional.of(Refusal.of("into", "improvement.refused.itself"));
        }
        return into.phase().isJoinable()
                ? Optional.empty()
                : Optional.of(Refusal.of("into", "improvement.refused.otherAside"));
    }

    /** What a merging still misses. */
    static List<Refusal> merging(@Nullable ImprovementId into, String words) {
        List<Refusal> found = new ArrayList<>();
        if (into == null) {
            found.add(Refusal.of("into", "improvement.refused.noOther"));
        }
        if (words.length() > Limits.WORDS) {
            found.add(Refusal.of("words", "refused.tooLong", Limits.WORDS, words.length()));
        }
        return List.copyOf(found);
    }

    static List<Refusal> asked(String field, String text, int limit) {
        List<Refusal> found = new ArrayList<>();
        ask(found, field, text, limit);
        return List.copyOf(found);
    }

    static List<Refusal> asked(String one, String text, int limit, String other, String more, int most) {
        List<Refusal> found = new ArrayList<>();
        ask(found, one, text, limit);
        ask(found, other, more, most);
        return List.copyOf(found);
    }

    static void ask(List<Refusal> found, String field, String text, int limit) {
        if (text.isBlank()) {
            found.add(Refusal.of(field, "improvement.asked." + field));
        } else if (text.length() > limit) {
            found.add(Refusal.of(field, "refused.tooLong", limit, text.length()));
        }
    }

    /** What a handing over still misses. */
    static List<Refusal> handingOver(@Nullable PersonId to, String why) {
        List<Refusal> found = new ArrayList<>();
        if (to == null) {
            found.add(Refusal.of("to", "improvement.asked.to"));
        }
        ask(found, "why", why, Limits.WORDS);
        return List.copyOf(found);
    }
}
