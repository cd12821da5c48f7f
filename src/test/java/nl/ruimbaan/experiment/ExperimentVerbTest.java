package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentVerbTest {

    /** Verb, state of the experiment, phases of the improvement. All is for who may write it; what is not here cannot be done. */
    private static final String TABLE = """
            PLAN    new      PLAN DO
            REWRITE PLANNED  PLAN DO
            START   PLANNED  PLAN DO
            DROP    PLANNED  IDEA CHECK PLAN DO STOPPED
            TAKE_UP DROPPED  PLAN DO
            COUNT   RUNNING  PLAN DO
            NOTE    RUNNING  PLAN DO
            FINISH  RUNNING  IDEA CHECK PLAN DO STOPPED
            CORRECT RUNNING  IDEA CHECK PLAN DO STOPPED
            CORRECT FINISHED IDEA CHECK PLAN DO STOPPED
            """;

    private static final String[] STATES = {"new", "PLANNED", "RUNNING", "FINISHED", "DROPPED"};

    record Try(ExperimentVerb verb, String state, ImprovementPhase phase, boolean mayWrite, boolean allowed) {}

    static Stream<Try> everything() {
        Set<String> allowed = new HashSet<>();
        TABLE.lines()
                .map(line -> line.split("\\s+"))
                .forEach(row -> Arrays.stream(row, 2, row.length).forEach(it -> allowed.add(row[0] + row[1] + it)));
        return Stream.of(ExperimentVerb.values())
                .flatMap(verb -> Stream.of(STATES)
                        .flatMap(state -> Stream.of(ImprovementPhase.values())
                                .flatMap(phase -> Stream.of(true, false)
                                        .map(may -> new Try(
                                                verb,
                                                state,
                                                phase,
                                                may,
                                                may && allowed.contains(verb.name() + state + phase))))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_verb_can_be_done_when_the_table_says_and_by_who_has_a_part_in_it(Try it) {
        var improvement = new ImprovementStanding(new ImprovementId(1), it.phase(), null, Language.NL, it.mayWrite());

        assertThat(it.verb().refusal(improvement, state(it.state())).isEmpty()).isEqualTo(it.allowed());
    }

    private static @Nullable ExperimentState state(String name) {
        return name.equals("new") ? null : ExperimentState.valueOf(name);
    }
}
