package nl.ruimbaan.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionChange;
import nl.ruimbaan.condition.ConditionChanges;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The system conditions of the demo, kept by its coach, with the obstacles that come of them. */
@Component
@Profile("demo")
class SampleRegister {

    private static final String COACH = "els";

    private final ConditionService register;
    private final ConditionChanges changes;
    private final ConditionRegister entries;
    private final Map<Object, ConditionId> registered = new HashMap<>();

    SampleRegister(ConditionService register, ConditionChanges changes, ConditionRegister entries) {
        this.register = register;
        this.changes = changes;
        this.entries = entries;
    }

    void keep(Timeline timeline, SampleCompany company, SampleObstacles obstacles, Language language) {
        PersonId coach = company.person(COACH);
        for (SampleText text : SampleText.list("register.yaml", language)) {
            String key = text.text("key");
            timeline.add(Objects.requireNonNull(text.number("daysAgo")), coach, () -> register(key, text));
            for (Object each : text.items("obstacles")) {
                List<?> hung = (List<?>) each;
                timeline.add(
                        (Integer) hung.get(0),
                        coach,
                        () -> obstacles.hang(hung.get(1), entries.name(id(key)).orElseThrow()));
            }
            List<?> changed = text.items("changed");
            if (!changed.isEmpty()) {
                int daysAgo = (Integer) changed.get(0);
                var change = new ConditionChange(text.words(changed.get(1)), timeline.day(daysAgo));
                timeline.add(daysAgo, coach, () -> changes.change(id(key), change));
            }
        }
    }

    ItemRef condition(Object key) {
        return id(key).ref();
    }

    private Outcome<?> register(String key, SampleText text) {
        Outcome<ConditionDraft> outcome = register.register(new ConditionDraft(
                text.one("kind", ConditionKind.class),
                text.text("name"),
                text.text("purpose"),
                text.text("since"),
                text.text("who"),
                text.text("thinking"),
                text.language()));
        if (outcome instanceof Outcome.Saved<ConditionDraft>(var item, int version)) {
            registered.put(key, new ConditionId(item.number()));
        }
        return outcome;
    }

    private ConditionId id(Object key) {
        return Objects.requireNonNull(registered.get(key), key.toString());
    }
}
