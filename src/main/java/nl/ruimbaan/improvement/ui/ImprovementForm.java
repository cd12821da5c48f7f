package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.ui.PhotoUpload;

/** The questions about an improvement, one under the other; only the first needs an answer. */
class ImprovementForm extends Composite<Div> implements DraftForm<ImprovementDraft> {

    private static final int FEW_LINES = 2;

    private final TextArea problem = Fields.area("problem", Limits.WORDS);
    private final TextField title = Fields.text("title", Limits.TITLE);
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final TextArea purpose = Fields.area("purpose", Limits.SHORT_TEXT);
    private final TextArea see = Fields.area("see", Limits.LONG_TEXT);
    private final TextArea pattern = Fields.area("pattern", Limits.LONG_TEXT);
    private final TextArea structure = Fields.area("structure", Limits.LONG_TEXT);
    private final TextArea thinking = Fields.area("thinking", Limits.LONG_TEXT);
    private final TextArea hypothesis = Fields.area("hypothesis", Limits.LONG_TEXT);
    private final TextArea howWeKnow = Fields.area("howWeKnow", Limits.LONG_TEXT);
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<TeamName> teams;
    private final PhotoUpload photos;
    private Language language = Language.NL;

    ImprovementForm(List<TeamName> teams, PhotoUpload photos) {
        this.teams = teams;
        this.photos = photos;
        getContent().addClassName("rb-form");
        problem.setRequiredIndicatorVisible(true);
        List.of(purpose, see, pattern, structure, thinking, hypothesis, howWeKnow)
                .forEach(it -> it.setMinRows(FEW_LINES));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        question(getContent(), "problem", problem);
        question(getContent(), "title", title);
        question(getContent(), "team", team);
        question(getContent(), "purpose", purpose);
        getContent().add(photos, iceberg(), trying());
    }

    /** Below the problem stand improvements that look like it. */
    void lookForSimilar(SimilarOffers offers, Runnable throwAway) {
        offers.to(List.of(problem, title), throwAway).into(getContent(), 1);
    }

    private Details iceberg() {
        var layers = new Div();
        layers.addClassName("rb-form");
        question(layers, "see", see);
        question(layers, "pattern", pattern);
        question(layers, "structure", structure);
        question(layers, "thinking", thinking);
        return more("more-iceberg", "improvement.form.iceberg", layers);
    }

    private Details trying() {
        var plan = new Div();
        plan.addClassName("rb-form");
        question(plan, "hypothesis", hypothesis);
        question(plan, "howWeKnow", howWeKnow);
        return more("more-plan", "improvement.form.plan", plan);
    }

    private Details more(String id, String key, Div content) {
        var details = new Details(getTranslation(key), content);
        details.setId(id);
        return details;
    }

    private void question(Div column, String name, Component field) {
        Fields.ask(field, name, "improvement.form." + name);
        fields.put(name, field);
        column.add(field);
    }

    /** Lets the keeper watch all fields. */
    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.watch("problem", problem);
        keeper.watch("title", title);
        keeper.watch("purpose", purpose);
        keeper.watch("see", see);
        keeper.watch("pattern", pattern);
        keeper.watch("structure", structure);
        keeper.watch("thinking", thinking);
        keeper.watch("hypothesis", hypothesis);
        keeper.watch("howWeKnow", howWeKnow);
        keeper.changesOf(team);
        photos.onChange(keeper::typed);
    }

    /** Shows the attachments of this improvement, or of the draft of a new one. */
    void showPhotos(long improvement) {
        photos.show(Beside.of(ItemKind.IMPROVEMENT, improvement));
    }

    @Override
    public void show(ImprovementDraft draft) {
        language = draft.language();
        problem.setValue(draft.problem());
        title.setValue(draft.title());
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(draft.team()))
                .findFirst()
                .orElse(null));
        purpose.setValue(draft.purpose());
        see.setValue(draft.see());
        pattern.setValue(draft.pattern());
        structure.setValue(draft.structure());
        thinking.setValue(draft.thinking());
        hypothesis.setValue(draft.hypothesis());
        howWeKnow.setValue(draft.howWeKnow());
    }

    /** Opens the questions that lie behind the first ones. */
    void unfold() {
        getContent().getChildren().filter(Details.class::isInstance).forEach(it -> ((Details) it).setOpened(true));
    }

    /** What stands in the fields, also when it cannot be published. */
    @Override
    public ImprovementDraft read() {
        return new ImprovementDraft(
                problem.getValue(),
                title.getValue(),
                purpose.getValue(),
                see.getValue(),
                pattern.getValue(),
                structure.getValue(),
                thinking.getValue(),
                hypothesis.getValue(),
                howWeKnow.getValue(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                language);
    }

    /** Shows each refusal at its field; the first one gets the focus. */
    @Override
    public void reject(List<Refusal> refusals) {
        Fields.reject(photos.fieldsAfter(fields), refusals);
    }
}
