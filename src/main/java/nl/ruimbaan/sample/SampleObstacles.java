package nl.ruimbaan.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionName;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The obstacles of the demo, moved by the verbs of the method. */
@Component
@Profile("demo")
class SampleObstacles {

    private final ObstacleService obstacles;
    private final ObstacleMoves moves;
    private final OccurrenceService occurrences;
    private final ObstaclePages pages;
    private final ThreadService threads;
    private final Map<Object, ObstacleId> reported = new HashMap<>();

    SampleObstacles(
            ObstacleService obstacles,
            ObstacleMoves moves,
            OccurrenceService occurrences,
            ObstaclePages pages,
            ThreadService threads) {
        this.obstacles = obstacles;
        this.moves = moves;
        this.occurrences = occurrences;
        this.pages = pages;
        this.threads = threads;
    }

    boolean knows(Object key) {
        return reported.containsKey(key);
    }

    ItemRef obstacle(Object key) {
        return id(key).ref();
    }

    void report(Timeline timeline, SampleCompany company, SampleStories stories, Language language) {
        for (SampleText text : SampleText.list("obstacles.yaml", language)) {
            String key = text.text("key");
            timeline.add(
                    Objects.requireNonNull(text.number("daysAgo")),
                    company.person(text.text("reporter")),
                    () -> report(text, company, stories));
            for (Object each : text.items("steps")) {
                List<?> step = (List<?>) each;
                timeline.add(
                        (Integer) step.get(0),
                        company.person(step.get(1)),
                        () -> move(key, step, text, timeline, company));
            }
            for (Object each : text.items("occurrences")) {
                List<?> time = (List<?>) each;
                int daysAgo = (Integer) time.get(0);
                var draft = new OccurrenceDraft(timeline.day(daysAgo), text.words(time.get(2)), null, false);
                timeline.add(daysAgo, company.person(time.get(1)), () -> occurrences.happenedToMeToo(id(key), draft));
            }
        }
    }

    /** Hangs it under an entry of the register. */
    Outcome<?> hang(Object key, ConditionName entry) {
        ObstaclePage page = pages.page(id(key)).orElseThrow();
        return obstacles.edit(page.id(), page.version(), page.text().under(entry));
    }

    private Outcome<?> report(SampleText text, SampleCompany company, SampleStories stories) {
        List<?> from = text.items("from");
        Outcome<ObstacleDraft> outcome = obstacles.report(
                new ObstacleDraft(
                        text.text("sentence"),
                        "",
                        "",
                        text.text("customer"),
                        text.one("kind", ConditionKind.class),
                        null,
                        company.team(text.text("team")),
                        text.is("hidden"),
                        text.language()),
                from.isEmpty() ? null : stories.story(from.getFirst()));
        if (outcome instanceof Outcome.Saved<ObstacleDraft>(var item, int version)) {
            reported.put(text.text("key"), new ObstacleId(item.number()));
            from.stream()
                    .skip(1)
                    .forEach(story -> threads.link(stories.story(story).ref(), item));
        }
        return outcome;
    }

    private Outcome<?> move(String key, List<?> step, SampleText text, Timeline timeline, SampleCompany company) {
        ObstaclePages.Movable now = pages.movable(id(key)).orElseThrow();
        String with = now.deviser(text.language() == Language.NL ? "het team" : "the team");
        return moves.move(id(key), now.standing().version(), move(step, with, text, timeline, company));
    }

    private Move move(List<?> step, String with, SampleText text, Timeline timeline, SampleCompany company) {
        String words = text.words(step.get(3));
        var more = new SampleText((Map<?, ?>) step.get(3), text.language());
        int daysAgo = (Integer) step.get(0);
        return switch (step.get(2).toString()) {
            case "PICK_UP" -> new Move.PickUp(words);
            case "DISCUSS" -> new Move.Discuss(words, timeline.day(daysAgo - 3));
            case "START_SOLUTION" -> new Move.StartSolution(words, with, words, timeline.day(daysAgo - 14));
            case "TAKE_AWAY" -> new Move.TakeAway(words, with);
            case "CONFIRM" -> new Move.Confirm(words);
            case "NOT_GONE" -> new Move.NotGone(words);
            case "CLOSE" -> new Move.CloseUnconfirmed(words);
            case "ESCALATE" -> new Move.Escalate(company.person(more.text("to")), words);
            case "ACCEPT" -> new Move.Accept(words);
            case "PARK" -> new Move.Park(words, timeline.day(daysAgo - Objects.requireNonNull(more.number("days"))));
            case "LET_STAND" -> new Move.LetStand(words, more.text("who"));
            case "MERGE" -> new Move.Merge(id(more.text("into")), words);
            case "WITHDRAW" -> new Move.Withdraw(words);
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    private ObstacleId id(Object key) {
        return Objects.requireNonNull(reported.get(key), key.toString());
    }
}
