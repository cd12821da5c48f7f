package nl.ruimbaan.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The improvements of the demo, in all phases. */
@Component
@Profile("demo")
class SampleImprovements {

    private final ImprovementService improvements;
    private final ImprovementMoves moves;
    private final ImprovementPages pages;
    private final ThreadService threads;
    private final Map<Object, ImprovementId> proposed = new HashMap<>();

    SampleImprovements(
            ImprovementService improvements, ImprovementMoves moves, ImprovementPages pages, ThreadService threads) {
        this.improvements = improvements;
        this.moves = moves;
        this.pages = pages;
        this.threads = threads;
    }

    ItemRef improvement(Object key) {
        return Objects.requireNonNull(proposed.get(key), key.toString()).ref();
    }

    void propose(
            Timeline timeline,
            SampleCompany company,
            SampleStories stories,
            SampleObstacles obstacles,
            Language language) {
        for (SampleText text : SampleText.list("improvements.yaml", language)) {
            timeline.add(
                    Objects.requireNonNull(text.number("daysAgo")),
                    company.person(text.text("proposer")),
                    () -> propose(text, company, stories, obstacles));
            for (Object each : text.items("steps")) {
                List<?> step = (List<?>) each;
                timeline.add((Integer) step.get(0), company.person(step.get(1)), () -> move(step, text));
            }
        }
    }

    private Outcome<?> propose(
            SampleText text, SampleCompany company, SampleStories stories, SampleObstacles obstacles) {
        List<?> from = text.items("from");
        ItemRef origin = from.isEmpty()
                ? (text.items("stories").isEmpty()
                        ? null
                        : stories.story(text.items("stories").getFirst()).ref())
                : obstacles.obstacle(from.getFirst());
        Outcome<ImprovementDraft> outcome = improvements.propose(draft(text, company), origin);
        if (outcome instanceof Outcome.Saved<ImprovementDraft>(var item, int version)) {
            proposed.put(text.text("key"), new ImprovementId(item.number()));
            text.items("stories").forEach(it -> threads.link(stories.story(it).ref(), item));
        }
        return outcome;
    }

    private static ImprovementDraft draft(SampleText text, SampleCompany company) {
        List<?> iceberg = text.items("iceberg");
        return new ImprovementDraft(
                text.text("problem"),
                text.text("title"),
                text.text("purpose"),
                layer(text, iceberg, 0),
                layer(text, iceberg, 1),
                layer(text, iceberg, 2),
                layer(text, iceberg, 3),
                "",
                "",
                company.team(text.text("team")),
                text.language());
    }

    private static String layer(SampleText text, List<?> iceberg, int depth) {
        return depth < iceberg.size() ? text.words(iceberg.get(depth)) : "";
    }

    private Outcome<?> move(List<?> step, SampleText text) {
        ImprovementId id = Objects.requireNonNull(proposed.get(text.text("key")));
        int version = pages.page(id).orElseThrow().version();
        return moves.move(id, version, asked(step, text));
    }

    private static Move asked(List<?> step, SampleText text) {
        return switch (step.get(2).toString()) {
            case "UNDERSTAND" -> new Move.Understand();
            case "PLAN" -> new Move.Plan(text.text("hypothesis"), text.text("howWeKnow"));
            case "DO" -> makeNormal(new SampleText((Map<?, ?>) step.get(3), text.language()));
            case "STOP" -> new Move.Stop(text.words(step.get(3)));
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    private static Move makeNormal(SampleText asked) {
        return new Move.MakeNormal(
                asked.text("tried"), asked.number("demands"), asked.text("enough"), asked.text("normal"));
    }
}
