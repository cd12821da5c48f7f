package nl.ruimbaan.sample;

import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.experiment.IcebergLinking;
import nl.ruimbaan.experiment.LinkKind;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What shows the layers of the demo's icebergs. */
@Component
@Profile("demo")
class SampleIcebergs {

    private final IcebergLinking linking;

    SampleIcebergs(IcebergLinking linking) {
        this.linking = linking;
    }

    void link(
            Timeline timeline,
            SampleCompany company,
            SampleImprovements improvements,
            SampleMeasures measures,
            SampleRegister register,
            Language language) {
        for (SampleText text : SampleText.list("icebergs.yaml", language)) {
            timeline.add(Objects.requireNonNull(text.number("daysAgo")), company.person(text.text("by")), () -> {
                ItemRef item = improvements.improvement(text.text("improvement"));
                if (!text.text("measure").isEmpty()) {
                    return link(
                            item,
                            LinkKind.MEASURE,
                            measures.measure(text.text("measure")).number());
                }
                return text.text("type").isEmpty()
                        ? link(
                                item,
                                LinkKind.CONDITION,
                                register.condition(text.text("condition")).number())
                        : link(
                                item,
                                LinkKind.DEMAND_TYPE,
                                company.demandType(text.text("type")).value());
            });
        }
    }

    private Outcome<?> link(ItemRef item, LinkKind kind, long target) {
        var act = linking.link(new ImprovementId(item.number()), kind, target);
        return act.isDone() ? new Outcome.Saved<>(item, 0) : new Outcome.Refused<>(act.refusals());
    }
}
