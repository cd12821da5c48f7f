package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state × verb × who: the whole table of offers. */
class OfferVerbTest {

    /** What is said to who made it, to who answers for the team, and to anyone else; {@code -} when it can be done. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            OPEN,      ACCEPT,   notForYou, -,         notForYou
            OPEN,      ADAPT,    notForYou, -,         notForYou
            OPEN,      DECLINE,  notForYou, -,         notForYou
            OPEN,      WITHDRAW, -,         notYours,  notYours
            ACCEPTED,  ACCEPT,   answered,  answered,  answered
            ACCEPTED,  ADAPT,    answered,  answered,  answered
            ACCEPTED,  DECLINE,  answered,  answered,  answered
            ACCEPTED,  WITHDRAW, answered,  answered,  answered
            ADAPTED,   ACCEPT,   answered,  answered,  answered
            ADAPTED,   ADAPT,    answered,  answered,  answered
            ADAPTED,   DECLINE,  answered,  answered,  answered
            ADAPTED,   WITHDRAW, answered,  answered,  answered
            DECLINED,  ACCEPT,   answered,  answered,  answered
            DECLINED,  ADAPT,    answered,  answered,  answered
            DECLINED,  DECLINE,  answered,  answered,  answered
            DECLINED,  WITHDRAW, answered,  answered,  answered
            WITHDRAWN, ACCEPT,   withdrawn, withdrawn, withdrawn
            WITHDRAWN, ADAPT,    withdrawn, withdrawn, withdrawn
            WITHDRAWN, DECLINE,  withdrawn, withdrawn, withdrawn
            WITHDRAWN, WITHDRAW, withdrawn, withdrawn, withdrawn
            """)
    void who_does_what(OfferState state, OfferVerb verb, String offerer, String answerer, String other) {
        assertThat(said(verb, state, true, false, false)).isEqualTo(offerer);
        assertThat(said(verb, state, false, true, false)).isEqualTo(answerer);
        assertThat(said(verb, state, false, false, false)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, stopped", "ADAPT, stopped", "DECLINE, -"})
    void what_was_stopped_meanwhile_is_taken_over_by_nobody_and_may_be_declined(OfferVerb verb, String said) {
        assertThat(said(verb, OfferState.OPEN, false, true, true)).isEqualTo(said);
        assertThat(said(OfferVerb.WITHDRAW, OfferState.OPEN, true, false, true)).isEqualTo("-");
    }

    private static String said(OfferVerb verb, OfferState state, boolean mine, boolean answers, boolean stopped) {
        return verb.refusal(state, mine, answers, stopped)
                .map(Refusal::key)
                .map(it -> it.replace("spread.refused.", ""))
                .orElse("-");
    }
}
