package nl.ruimbaan.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.visit.VisitDraft;
import nl.ruimbaan.visit.VisitItem;
import nl.ruimbaan.visit.VisitReaders;

/** The questions to who went and looked, one under the other; the first three need an answer. */
class VisitForm extends Composite<Div> implements DraftForm<VisitDraft> {

    private static final int FEW_LINES = 3;

    private final ComboBox<TeamName> team = new ComboBox<>();
    private final DateField day = DateField.happened();
    private final TextArea saw = Fields.area("saw", VisitDraft.LONGEST);
    private final TextArea surprised = Fields.area("surprised", VisitDraft.LONGEST);
    private final TextArea before = Fields.area("before", VisitDraft.LONGEST);
    private final TextArea now = Fields.area("now", VisitDraft.LONGEST);
    private final VisitItemsField about;
    private final RadioButtonGroup<VisitReaders> readers = new RadioButtonGroup<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<TeamName> teams;
    private Language language = Language.NL;

    VisitForm(List<TeamName> teams, VisitItemsField about) {
        this.teams = teams;
        this.about = about;
        Fields.choose(team, teams, TeamName::name);
        team.setManualValidation(true);
        team.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        saw.setRequiredIndicatorVisible(true);
        List.of(surprised, before, now).forEach(it -> it.setMinRows(FEW_LINES));
        readers.setItems(VisitReaders.values());
        readers.setItemLabelGenerator(it -> getTranslation(it.key()));
        getContent().addClassName("rb-form");
        question("team", team);
        question("day", day);
        question("saw", saw);
        question("surprised", surprised);
        question("before", before);
        question("now", now);
        question("about", about);
        question("readers", readers);
    }

    private void question(String name, Component field) {
        Fields.ask(field, name, "visit.form." + name);
        fields.put(name, field);
        getContent().add(field);
    }

    /** It is about these as well. */
    void isAlsoAbout(List<VisitItem> items) {
        about.add(items);
    }

    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.changesOf(team);
        keeper.watchWritten("day", day);
        keeper.watch("saw", saw);
        keeper.watch("surprised", surprised);
        keeper.watch("before", before);
        keeper.watch("now", now);
        keeper.changesOf(about);
        keeper.changesOf(readers);
    }

    @Override
    public void show(VisitDraft draft) {
        language = draft.language();
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(draft.team()))
                .findFirst()
                .orElse(null));
        day.show(draft.day());
        saw.setValue(draft.saw());
        surprised.setValue(draft.surprised());
        before.setValue(draft.before());
        now.setValue(draft.now());
        about.show(draft.about());
        readers.setValue(draft.readers());
        WrittenField.showUnread(fields, draft.unread());
    }

    /** What stands in the fields, also when it cannot be kept. */
    @Override
    public VisitDraft read() {
        Map<String, String> unread = new LinkedHashMap<>();
        return new VisitDraft(
                team.getOptionalValue().map(TeamName::id).orElse(null),
                day.day("day", unread),
                saw.getValue(),
                surprised.getValue(),
                before.getValue(),
                now.getValue(),
                about.chosen(),
                Objects.requireNonNullElse(readers.getValue(), VisitReaders.EVERYONE),
                language,
                unread);
    }

    @Override
    public void reject(List<Refusal> refusals) {
        Fields.reject(fields, refusals);
    }
}
