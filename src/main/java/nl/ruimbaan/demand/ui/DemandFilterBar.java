package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.people.TeamName;

/** Which demands: a team's, of a type, of a judgement, those that wait for help, those with words. All of it stands in the address. */
class DemandFilterBar extends Composite<Div> {

    private final TeamAndType of;
    private final ChoiceField<Demand> judgement;
    private final Checkbox open = new Checkbox();
    private final Checkbox said = new Checkbox();

    /** @param go shows what was asked for */
    DemandFilterBar(List<TeamName> teams, List<DemandTypeName> types, Consumer<DemandFilter> go) {
        of = new TeamAndType(teams, types);
        judgement = new ChoiceField<>(
                getTranslation("demand.filter.judgement"),
                List.of(Demand.values()),
                it -> getTranslation(it.key()),
                getTranslation("demand.filter.allJudgements"));
        open.setLabel(getTranslation("demand.filter.open"));
        said.setLabel(getTranslation("demand.filter.said"));
        Runnable ask = () -> go.accept(asked());
        FilterFields.asks(DemandFilter.TEAM, of.teams, ask);
        FilterFields.asks(DemandFilter.TYPE, of.types, ask);
        FilterFields.asks(DemandFilter.JUDGEMENT, judgement, ask);
        FilterFields.asks(DemandFilter.OPEN, open, ask);
        FilterFields.asks(DemandFilter.SAID, said, ask);
        getContent().add(FilterFields.row(of.teams, of.types, judgement, open, said));
    }

    /** Shows what the address asks for, and answers it; a team or type that it does not know is left out. */
    DemandFilter read(Map<String, String> parameters) {
        DemandFilter filter = DemandFilter.of(parameters);
        of.show(filter.team(), filter.type());
        judgement.setValue(filter.judgement());
        open.setValue(filter.open());
        said.setValue(filter.said());
        return asked();
    }

    private DemandFilter asked() {
        return new DemandFilter(of.team(), of.type(), judgement.getValue(), open.getValue(), said.getValue());
    }
}
