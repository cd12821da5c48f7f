package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is offered and answered, in whatever order: ten thousand steps, and what must hold holds after each of them. */
class OfferWalkTest {

    private static final int STEPS = 10_000;
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    private final List<Offer> offers = new ArrayList<>();
    private final Set<OfferState> seen = EnumSet.noneOf(OfferState.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_offer_ends_once_and_a_copy_comes_of_what_was_taken_over_alone(long seed) {
        var chance = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            if (offers.isEmpty() || chance.nextInt(4) == 0) {
                offers.add(new Offer(
                        new OfferId(i),
                        new ImprovementId(7),
                        new OfferDraft(new TeamId(3), "Daarom"),
                        new TeamId(3),
                        new PersonId(1),
                        NOW));
            }
            step(offers.get(chance.nextInt(offers.size())), chance, i);
        }
        assertThat(seen).containsExactlyInAnyOrder(OfferState.values());
    }

    private void step(Offer offer, Random chance, int number) {
        List<OfferVerb> verbs = List.of(OfferVerb.values());
        OfferVerb verb = verbs.get(chance.nextInt(verbs.size()));
        boolean mine = chance.nextBoolean();
        boolean answers = chance.nextBoolean();
        OfferState before = offer.state();
        seen.add(before);
        if (verb.refusal(before, mine, answers, chance.nextInt(9) == 0).isPresent()) {
            assertThat(offer.state()).isEqualTo(before);
            return;
        }
        offer.end(verb, "", verb.takesOver() ? new ImprovementId(number) : null, new PersonId(2), NOW);

        assertThat(before).isEqualTo(OfferState.OPEN);
        assertThat(offer.state()).isEqualTo(verb.to()).isNotEqualTo(OfferState.OPEN);
        assertThat(verb == OfferVerb.WITHDRAW ? mine : answers).isTrue();
    }
}
