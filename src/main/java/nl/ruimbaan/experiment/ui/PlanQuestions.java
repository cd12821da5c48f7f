package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.experiment.ExperimentPlan;
import org.jspecify.annotations.Nullable;

/** What is asked of an experiment that is planned; what is expected comes before when and how many. */
class PlanQuestions extends Composite<Questions> {

    private final Questions questions;
    private final List<DemandTypeName> types;
    private final TextArea what;
    private final TextArea expectation;
    private final WholeNumberField demands =
            new WholeNumberField(WrittenNumber.Unit.DEMANDS, 1, ExperimentPlan.MOST_DEMANDS);
    private final DateField from;
    private final DateField to;
    private final ComboBox<DemandTypeName> type = new ComboBox<>();

    PlanQuestions(Questions questions, List<DemandTypeName> types) {
        this.questions = questions;
        this.types = types;
        what = questions.area("what");
        expectation = questions.area("expectation");
        questions.number("demands", demands);
        from = questions.day("from");
        to = questions.day("to");
        Fields.choose(type, types, DemandTypeName::name);
        type.setClearButtonVisible(true);
        questions.choice("type", type, it -> Long.toString(it.id().value()), this::kept);
    }

    @Override
    protected Questions initContent() {
        return questions;
    }

    void show(ExperimentPlan plan) {
        what.setValue(plan.what());
        expectation.setValue(plan.expectation());
        demands.show(plan.demands());
        from.show(plan.from());
        to.show(plan.to());
        type.setValue(
                types.stream().filter(it -> it.is(plan.type())).findFirst().orElse(null));
    }

    ExperimentPlan read() {
        return new ExperimentPlan(
                what.getValue(),
                demands.number(),
                from.day(),
                to.day(),
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                expectation.getValue());
    }

    private @Nullable DemandTypeName kept(String text) {
        var wanted = new DemandTypeId(Long.parseLong(text));
        return types.stream().filter(it -> it.is(wanted)).findFirst().orElse(null);
    }
}
