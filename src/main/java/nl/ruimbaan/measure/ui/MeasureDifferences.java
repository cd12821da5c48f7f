package nl.ruimbaan.measure.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.TeamName;

/** Two texts of one measure, field by field. */
record MeasureDifferences(List<TeamName> teams, List<DemandTypeName> types) {

    List<ConflictDialog.Difference> between(MeasureDraft theirs, MeasureDraft mine) {
        return List.of(
                difference("name", theirs.name(), mine.name()),
                difference("purpose", theirs.purpose(), mine.purpose()),
                difference("definition", theirs.definition(), mine.definition()),
                difference("unit", theirs.unit(), mine.unit()),
                difference(
                        "kind",
                        word(Optional.ofNullable(theirs.kind()).map(MeasureKind::key)),
                        word(Optional.ofNullable(mine.kind()).map(MeasureKind::key))),
                difference(
                        "rhythm",
                        word(Optional.ofNullable(theirs.rhythm()).map(Rhythm::key)),
                        word(Optional.ofNullable(mine.rhythm()).map(Rhythm::key))),
                difference("team", team(theirs), team(mine)),
                difference("demandType", type(theirs), type(mine)));
    }

    private static ConflictDialog.Difference difference(String field, String theirs, String mine) {
        return new ConflictDialog.Difference(I18NProvider.translate("measure.form." + field), theirs, mine);
    }

    private static String word(Optional<String> key) {
        return key.map(it -> I18NProvider.translate(it)).orElse("");
    }

    private String team(MeasureDraft draft) {
        return teams.stream()
                .filter(it -> it.id().equals(draft.team()))
                .map(TeamName::name)
                .findFirst()
                .orElse("");
    }

    private String type(MeasureDraft draft) {
        return types.stream()
                .filter(it -> it.id().equals(draft.demandType()))
                .map(DemandTypeName::name)
                .findFirst()
                .orElse("");
    }
}
