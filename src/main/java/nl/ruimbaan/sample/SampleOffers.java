package nl.ruimbaan.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.spread.OfferAnswers;
import nl.ruimbaan.spread.OfferDraft;
import nl.ruimbaan.spread.OfferId;
import nl.ruimbaan.spread.OfferPages;
import nl.ruimbaan.spread.OfferService;
import nl.ruimbaan.spread.OfferVerb;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where else: what works at one team of the demo, offered to another. */
@Component
@Profile("demo")
class SampleOffers {

    private final OfferService offers;
    private final OfferAnswers answers;
    private final OfferPages pages;
    private final ImprovementMoves moves;
    private final ImprovementPages improvementPages;
    private final Map<SampleText, ImprovementId> copies = new HashMap<>();

    SampleOffers(
            OfferService offers,
            OfferAnswers answers,
            OfferPages pages,
            ImprovementMoves moves,
            ImprovementPages improvementPages) {
        this.offers = offers;
        this.answers = answers;
        this.pages = pages;
        this.moves = moves;
        this.improvementPages = improvementPages;
    }

    void make(Timeline timeline, SampleCompany company, SampleImprovements improvements, Language language) {
        for (SampleText text : SampleText.list("offers.yaml", language)) {
            timeline.add(
                    Objects.requireNonNull(text.number("daysAgo")),
                    company.person(text.text("by")),
                    () -> offer(text, company, of(text, improvements)));
            List<?> answer = text.items("answer");
            if (!answer.isEmpty()) {
                timeline.add(
                        (Integer) answer.getFirst(),
                        company.person(answer.get(1)),
                        () -> answer(text, answer, of(text, improvements)));
            }
            for (Object each : text.items("steps")) {
                List<?> step = (List<?>) each;
                timeline.add((Integer) step.getFirst(), company.person(step.get(1)), () -> understand(text));
            }
        }
    }

    private Outcome<?> offer(SampleText text, SampleCompany company, ImprovementId id) {
        return outcome(offers.offer(id, new OfferDraft(company.team(text.text("team")), text.text("why"))), id);
    }

    private Outcome<?> answer(SampleText text, List<?> answer, ImprovementId id) {
        OfferId open = pages.of(id).orElseThrow().offers().getFirst().id();
        if (OfferVerb.valueOf(answer.get(2).toString()) == OfferVerb.DECLINE) {
            return outcome(answers.decline(open, text.text("reason")), id);
        }
        Outcome<?> outcome = answers.accept(open);
        if (outcome instanceof Outcome.Saved<?> saved) {
            copies.put(text, new ImprovementId(saved.item().number()));
        }
        return outcome;
    }

    private Outcome<?> understand(SampleText text) {
        ImprovementId copy = Objects.requireNonNull(copies.get(text));
        return moves.move(copy, improvementPages.page(copy).orElseThrow().version(), new Move.Understand());
    }

    private static ImprovementId of(SampleText text, SampleImprovements improvements) {
        return new ImprovementId(
                improvements.improvement(text.text("improvement")).number());
    }

    private static Outcome<?> outcome(Act act, ImprovementId id) {
        return act.isDone() ? new Outcome.Saved<>(id.ref(), 0) : new Outcome.Refused<>(act.refusals());
    }
}
