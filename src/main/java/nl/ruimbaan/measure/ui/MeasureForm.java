package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamName;

/** The questions about a measure, one under the other; only team and demand type may stay open. */
class MeasureForm extends Composite<Div> implements DraftForm<MeasureDraft> {

    private final TextField name = Fields.text("name", MeasureDraft.LONGEST_NAME);
    private final TextArea purpose = Fields.area("purpose", MeasureDraft.LONGEST_PURPOSE);
    private final TextArea definition = Fields.area("definition", MeasureDraft.LONGEST_DEFINITION);
    private final TextField unit = Fields.text("unit", MeasureDraft.LONGEST_UNIT);
    private final ComboBox<MeasureKind> kind = new ComboBox<>();
    private final ComboBox<Rhythm> rhythm = new ComboBox<>();
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final ComboBox<DemandTypeName> type = new ComboBox<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<TeamName> teams;
    private final List<DemandTypeName> types;
    private Language language = Language.NL;

    MeasureForm(List<TeamName> teams, List<DemandTypeName> types) {
        this.teams = teams;
        this.types = types;
        Fields.choose(kind, List.of(MeasureKind.values()), it -> getTranslation(it.key()));
        Fields.choose(rhythm, List.of(Rhythm.values()), it -> getTranslation(it.key()));
        Fields.choose(team, teams, TeamName::name);
        Fields.choose(type, types, DemandTypeName::name);
        getContent().addClassName("rb-form");
        question("name", name);
        question("purpose", purpose);
        question("definition", definition);
        question("unit", unit);
        question("kind", kind);
        question("rhythm", rhythm);
        question("team", team);
        question("demandType", type);
        needed();
        for (var open : List.of(team, type)) {
            open.setClearButtonVisible(true);
        }
        team.setPlaceholder(getTranslation("measure.ofAll"));
        type.setPlaceholder(getTranslation("measure.allDemands"));
    }

    private void needed() {
        Stream.<HasValue<?, ?>>of(name, purpose, definition, unit, kind, rhythm)
                .forEach(it -> it.setRequiredIndicatorVisible(true));
        kind.setManualValidation(true);
        rhythm.setManualValidation(true);
    }

    private void question(String of, Component field) {
        Fields.ask(field, of, "measure.form." + of);
        fields.put(of, field);
        getContent().add(field);
    }

    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.watch("name", name);
        keeper.watch("purpose", purpose);
        keeper.watch("definition", definition);
        keeper.watch("unit", unit);
        keeper.changesOf(kind);
        keeper.changesOf(rhythm);
        keeper.changesOf(team);
        keeper.changesOf(type);
    }

    @Override
    public void show(MeasureDraft draft) {
        language = draft.language();
        name.setValue(draft.name());
        purpose.setValue(draft.purpose());
        definition.setValue(draft.definition());
        unit.setValue(draft.unit());
        kind.setValue(draft.kind());
        rhythm.setValue(draft.rhythm());
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(draft.team()))
                .findFirst()
                .orElse(null));
        type.setValue(types.stream()
                .filter(it -> it.id().equals(draft.demandType()))
                .findFirst()
                .orElse(null));
    }

    /** What stands in the fields, also when it cannot be kept. */
    @Override
    public MeasureDraft read() {
        return new MeasureDraft(
                name.getValue(),
                purpose.getValue(),
                definition.getValue(),
                unit.getValue(),
                kind.getValue(),
                rhythm.getValue(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                type.getOptionalValue().map(DemandTypeName::id).orElse(null),
                language);
    }

    @Override
    public void reject(List<Refusal> refusals) {
        Fields.reject(fields, refusals);
    }
}
