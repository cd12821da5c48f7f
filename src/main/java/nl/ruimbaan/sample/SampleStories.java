package nl.ruimbaan.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.CaseStep;
import nl.ruimbaan.story.KnownBy;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.twice.StoryMerging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The stories of the demo. */
@Component
@Profile("demo")
class SampleStories {

    private final StoryService stories;
    private final StoryMerging merging;
    private final Map<Object, StoryId> told = new HashMap<>();

    SampleStories(StoryService stories, StoryMerging merging) {
        this.stories = stories;
        this.merging = merging;
    }

    StoryId story(Object key) {
        return Objects.requireNonNull(told.get(key), key.toString());
    }

    void tell(Timeline timeline, SampleCompany company, Language language) {
        for (SampleText text : SampleText.list("stories.yaml", language)) {
            StoryDraft draft = draft(text, timeline, company);
            timeline.add(days(text.number("daysAgo")), company.person(text.text("teller")), () -> {
                Outcome<StoryDraft> outcome = stories.tell(draft);
                if (outcome instanceof Outcome.Saved<StoryDraft>(var item, int version)) {
                    told.put(text.text("key"), new StoryId(item.number()));
                }
                return outcome;
            });
            text.items("toldTwice")
                    .forEach(it ->
                            mergeOnItsDay(new SampleText((Map<?, ?>) it, text.language()), text, timeline, company));
        }
    }

    private void mergeOnItsDay(SampleText with, SampleText text, Timeline timeline, SampleCompany company) {
        timeline.add(days(with.number("daysAgo")), company.person(text.text("teller")), () -> {
            StoryId id = story(text.text("key"));
            Act act = merging.merge(id, story(with.text("with")), with.text("why"));
            return act.isDone() ? new Outcome.Saved<>(id.ref(), 0) : new Outcome.Refused<>(act.refusals());
        });
    }

    private static StoryDraft draft(SampleText text, Timeline timeline, SampleCompany company) {
        return new StoryDraft(
                text.text("words"),
                true,
                text.text("title"),
                text.text("happened"),
                text.text("mattered"),
                facts(text, timeline, company),
                company.team(text.text("team")),
                text.is("hidden"),
                text.language(),
                null,
                text.items("steps").stream()
                        .map(it -> step(new SampleText((Map<?, ?>) it, text.language())))
                        .toList(),
                List.of(text.text("tags").split(",")));
    }

    private static CaseFacts facts(SampleText text, Timeline timeline, SampleCompany company) {
        String type = text.text("type");
        return new CaseFacts(
                type.isEmpty() ? null : company.demandType(type),
                Objects.requireNonNullElse(text.one("demand", Demand.class), Demand.UNKNOWN),
                text.one("right", RightFirstTime.class),
                text.number("contacts"),
                text.number("handOffs"),
                day(timeline, text.number("asked")),
                day(timeline, text.number("helped")),
                text.one("channel", Channel.class),
                text.one("how", KnownBy.class));
    }

    private static CaseStep step(SampleText step) {
        return new CaseStep(
                step.text("met"), step.one("worth", CaseStep.Worth.class), step.number("waiting"), step.text("why"));
    }

    private static @Nullable LocalDate day(Timeline timeline, @Nullable Integer daysAgo) {
        return daysAgo == null ? null : timeline.day(daysAgo);
    }

    private static int days(@Nullable Integer daysAgo) {
        return Objects.requireNonNull(daysAgo);
    }
}
