package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.FigureRhythm;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.FigureStretch;
import nl.ruimbaan.people.TeamName;

/** Of which demands one sees figures: a team's, of a type, how far back, by week or month. All of it stands in the address. */
public class FigureScopeBar extends Composite<Div> {

    private final TeamAndType of;
    private final ChoiceField<FigureStretch> stretch;
    private final ChoiceField<FigureRhythm> rhythm;

    /** @param go shows what was asked for */
    public FigureScopeBar(List<TeamName> teams, List<DemandTypeName> types, Consumer<FigureScope> go) {
        of = new TeamAndType(teams, types);
        stretch = new ChoiceField<>(
                getTranslation("demand.filter.stretch"),
                List.of(FigureStretch.values()),
                it -> getTranslation(it.key()));
        rhythm = new ChoiceField<>(
                getTranslation("demand.filter.rhythm"), List.of(FigureRhythm.values()), it -> getTranslation(it.key()));
        Runnable ask = () -> go.accept(asked());
        FilterFields.asks(FigureScope.TEAM, of.teams, ask);
        FilterFields.asks(FigureScope.TYPE, of.types, ask);
        FilterFields.asks(FigureScope.STRETCH, stretch, ask);
        FilterFields.asks(FigureScope.RHYTHM, rhythm, ask);
        getContent().add(FilterFields.row(of.teams, of.types, stretch, rhythm));
    }

    /** Shows what the address asks for, and answers it; a team or type that it does not know is left out. */
    public FigureScope read(Map<String, String> parameters) {
        FigureScope scope = FigureScope.of(parameters);
        of.show(scope.team(), scope.type());
        stretch.setValue(scope.stretch());
        rhythm.setValue(scope.rhythm());
        return asked();
    }

    private FigureScope asked() {
        return new FigureScope(of.team(), of.type(), stretch.getValue(), rhythm.getValue());
    }
}
