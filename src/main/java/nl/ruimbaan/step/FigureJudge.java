package nl.ruimbaan.step;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.people.RulesInForce;
import nl.ruimbaan.spc.SignalRules;
import org.springframework.stereotype.Component;

/** Knows by which rules and with which steps a built-in measure is judged. */
@Component
public class FigureJudge {

    private final Supplier<Map<StepScope, List<StepMark>>> marks;
    private final RulesInForce rules;

    FigureJudge(FigureStepReader steps, RulesInForce rules, Writes writes) {
        marks = writes.remember(steps::marks);
        this.rules = rules;
    }

    /** What is in force at a moment: the same for all who look. */
    public record Now(SignalRules rules, Map<StepScope, List<StepMark>> marks) {

        public Judging of(StepScope scope) {
            return new Judging(rules, marks.getOrDefault(scope, List.of()));
        }
    }

    public Now now() {
        return new Now(rules.rules(), marks.get());
    }
}
